/** What every page must have, beyond valid HTML. */
import { load } from 'cheerio';
import type { BuiltPage } from './site.ts';

/**
 * Checks a page on its own: language, title, description, one h1, no level of heading left out, ids used once,
 * no space before a full stop.
 *
 * @returns one sentence for each fault.
 */
export function checkDocument({ html }: BuiltPage): string[] {
  const $ = load(html);
  const findings: string[] = [];
  const language = $('html').attr('lang') ?? '';
  if (language !== 'en') findings.push(`<html lang> is "${language}"; the site is in "en".`);
  if ($('head > title').text().trim() === '') findings.push('The title is missing or empty.');
  const description = $('meta[name="description"]').attr('content') ?? '';
  if (description.length < 50 || description.length > 165) {
    findings.push(
      `The description has ${description.length} characters; allowed are 50 to 165: "${description}".`,
    );
  }
  const titles = $('h1');
  if (titles.length !== 1) findings.push(`There are ${titles.length} h1; a page has one.`);
  let level = 0;
  for (const heading of $('h1, h2, h3, h4, h5, h6')) {
    const next = Number(heading.tagName.slice(1));
    if (next > level + 1) {
      findings.push(
        `The heading "${$(heading).text().trim()}" is an h${next} after an h${level}; a level is left out.`,
      );
    }
    level = next;
  }
  const ids = $('[id]').map((_, element) => $(element).attr('id'));
  for (const id of repeated(ids.toArray())) findings.push(`The id "${id}" stands there twice.`);
  for (const text of tornSigns($('main').first().html() ?? '')) {
    findings.push(
      `A space stands before a sign: "${text}". In a component, put the sign into the expression.`,
    );
  }
  return findings;
}

/** Full stops and commas after a space, with the words before them. Code may have them, and so do pictures. */
function tornSigns(html: string): string[] {
  const $ = load(html, null, false);
  $('pre, svg').remove();
  $('code').text('code');
  return [
    ...$.root()
      .text()
      .matchAll(/\S{0,20}\s+[.,;](?=\s|$)/g),
  ].map(([text]) => text);
}

/**
 * Checks that no two pages have the same title or description: neither search engines nor readers could tell them
 * apart.
 *
 * @returns one sentence for each pair, naming both pages.
 */
export function checkUnique(pages: readonly BuiltPage[]): string[] {
  const texts = pages.map(({ path, html }) => {
    const $ = load(html);
    return {
      path,
      title: $('head > title').text(),
      description: $('meta[name="description"]').attr('content') ?? '',
    };
  });
  return (['title', 'description'] as const).flatMap((field) =>
    repeated(texts.map((text) => text[field])).map((value) => {
      const where = texts.filter((text) => text[field] === value).map(({ path }) => path);
      return `${where.join(' and ')} have the same ${field}: "${value}".`;
    }),
  );
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
