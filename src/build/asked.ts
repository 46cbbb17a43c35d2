/** Hands to the search index what readers may ask. Published pages do without: it would weigh on every visit. */
import { fileURLToPath } from 'node:url';
import { askedField } from '../lib/search/asked.ts';
import { escaped } from './escaped.ts';
import { readPages } from './read-pages.ts';
import type { IndexablePage } from './search-pagefind.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Adds to the HTML of each page the phrases of its file in `content/`, as a field for Pagefind.
 *
 * @param pages pages as readers get them; they stay as they are
 * @param project the folder that holds `content/`
 */
export function withAsked(
  pages: readonly IndexablePage[],
  project: string = root,
): readonly IndexablePage[] {
  const read = readPages(project);
  const phrases = new Map(
    [...read.pages, ...read.pointPages].map(({ url, asked }) => [url, asked]),
  );
  return pages.map(({ url, html }) => ({
    url,
    // Pagefind reads fields up to the end of the body, and their words are no text of the page there.
    html: html.replace('</body>', (end) => `${fieldsOf(phrases.get(url) ?? [])}${end}`),
  }));
}

function fieldsOf(asked: readonly string[]): string {
  return asked
    .map(askedField)
    .map(([name, value]) => `<span hidden data-pagefind-meta="${name}">${escaped(value)}</span>`)
    .join('');
}
