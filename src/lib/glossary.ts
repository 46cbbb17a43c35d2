/** The terms of the glossary with their addresses, as pages show them. */
import { glossary, type Term, type TermId } from '../data/glossary.ts';
import { readingOrder, trailTo } from './navigation.ts';
import { idsOf } from './records.ts';

/** The address of the page that holds all terms. */
export const glossaryPage = '/glossary/';

export interface TermRecord extends Term {
  readonly id: TermId;
  readonly url: string;
}

/** Every term, in alphabetical order. */
export const allTerms: readonly TermRecord[] = idsOf(glossary).map((id) => ({
  ...glossary[id],
  id,
  url: `${glossaryPage}#${id}`,
}));

export interface TermGroup {
  readonly letter: string;
  readonly terms: readonly TermRecord[];
}

/** Whether a term gets no link on a page: the page is about it, or means another thing by the word. */
export function isNoLinkOn(page: string, { pages, except }: Term): boolean {
  return [...(pages ?? []), ...(except ?? [])].includes(page);
}

/** The terms by the first letter of their titles. */
export const termGroups: readonly TermGroup[] = [
  ...Map.groupBy(allTerms, ({ title }) => title.charAt(0).toUpperCase()),
].map(([letter, terms]) => ({ letter, terms }));

export interface PageLink {
  readonly title: string;
  readonly url: string;
}

/**
 * Links to the pages that tell more of a term. Where one title leads to two pages, the section stands behind it.
 *
 * @throws Error for an address that the navigation lacks
 */
export function pageLinksOf({ pages }: Pick<Term, 'pages'>): readonly PageLink[] {
  const found = (pages ?? []).map((url) => {
    const node = readingOrder.find((page) => page.url === url);
    if (node === undefined) throw new Error(`No page has the address ${url}.`);
    return node;
  });
  const plain = (title: string): string => title.toLowerCase();
  return found.map(({ title, url }) => {
    const same = found.filter((other) => plain(other.title) === plain(title));
    const section = trailTo(url).at(-2)?.title;
    return {
      title: same.length > 1 && section !== undefined ? `${title} (${section})` : title,
      url,
    };
  });
}
