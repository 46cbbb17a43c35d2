/** A page as Markdown: its article with tables and diagrams as text, then its sources. */
import { load } from 'cheerio';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { screenOnly } from './screen-only.ts';

/** Beside what only works on a screen: pictures, which the text version of a diagram repeats, and controls. */
const leftOut = [...screenOnly, '.picture', 'button', '[role="status"]'].join(',');

const converter = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  // Columns of one width are for eyes; their spaces would make the matrix a third longer.
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', fences: true, rule: '-' });

/**
 * The Markdown twin of a page.
 *
 * @param html the built page
 * @param address the page's full address; links become full addresses
 * @throws Error when the page has no article
 */
export async function markdownOf(html: string, address: string): Promise<string> {
  const $ = load(html);
  const article = $('main article');
  if (article.length === 0)
    throw new Error(`${address} has no article, so it has no Markdown twin.`);
  $(leftOut).remove();
  // A summary is the title of what it folds away.
  $('summary').each((_, summary) => {
    $(summary).replaceWith(`<p><strong>${$(summary).text()}</strong></p>`);
  });
  // Tables of Markdown have no caption.
  $('caption').each((_, caption) => {
    $(caption)
      .closest('table')
      .before(`<p><strong>${$(caption).html() ?? ''}</strong></p>`);
    $(caption).remove();
  });
  // Terms and values side by side; Markdown has no such list.
  $('dl').each((_, list) => {
    const items = $(list)
      .children('dt')
      .map((_, name) => {
        const values = $(name).nextUntil('dt');
        return `<li><strong>${$(name).html() ?? ''}:</strong> ${values
          .map((_, value) => $(value).html())
          .toArray()
          .join(' ')}</li>`;
      })
      .toArray();
    $(list).replaceWith(`<ul>${items.join('')}</ul>`);
  });
  $('a[href]').each((_, link) => {
    const url = URL.parse($(link).attr('href') ?? '', address);
    if (url !== null) $(link).attr('href', url.href);
  });
  const foot = $('main > footer section, main > footer > p');
  const parts = [article.html() ?? '', ...foot.toArray().map((part) => $.html(part))];
  const text = String(await converter.process(parts.join('\n')));
  return `<!-- ${address} -->\n\n${text}`;
}
