/** What search knows about a page beside its words: kind, level, verdicts, aliases. */
import { environments } from '../data/environments.ts';
import type { LevelId } from '../data/levels.ts';
import type { Support } from '../data/model.ts';
import { products, type ProductId } from '../data/products.ts';
import { allLevels, idsOf } from './records.ts';
import type { SearchLabels } from './search/catalogue.ts';
import { verdictWords } from './verdicts.ts';

/** The kinds of pages, as a reader sees them in a hit and in the filter. */
export const kindTitles = {
  point: 'Extensibility point',
  overview: 'Overview',
  concept: 'Concept',
  guide: 'Guide',
  reference: 'Reference',
  help: 'Help',
} as const;

export type SearchKind = keyof typeof kindTitles;

export interface SearchMeta {
  readonly kind: SearchKind;
  readonly level?: LevelId;
  /** What readers would type to find the page. */
  readonly aliases: readonly string[];
  readonly products?: readonly ProductId[];
  readonly onsite?: Support;
  readonly online?: Support;
  /** The way to the page without the page itself, such as "Extensibility › Scripting"; '' at the top. */
  readonly section: string;
}

/** A name and a value, as they are handed to Pagefind. */
export type IndexField = readonly [name: string, value: string];

/**
 * What the search index stores about a page.
 *
 * @returns `meta`: searched like text, with a weight of its own; `filters`: exact values, never searched.
 * The verdicts are filters so that a search for "yes" does not find every point.
 */
export function indexFields(search: SearchMeta): {
  readonly meta: readonly IndexField[];
  readonly filters: readonly IndexField[];
} {
  const meta: IndexField[] = [];
  if (search.aliases.length > 0) meta.push(['aliases', search.aliases.join(', ')]);
  if (search.section !== '') meta.push(['section', search.section]);

  const filters: IndexField[] = [['kind', search.kind]];
  if (search.level !== undefined) filters.push(['level', search.level]);
  for (const product of search.products ?? []) filters.push(['product', product]);
  if (search.onsite !== undefined) filters.push(['onsite', search.onsite]);
  if (search.online !== undefined) filters.push(['online', search.online]);
  return { meta, filters };
}

/** The words of filters and hits; the index carries them, so that the script holds no copy of the data. */
export const searchLabels: SearchLabels = {
  filters: [
    { name: 'kind', title: 'Kind', options: idsOf(kindTitles).map((id) => [id, kindTitles[id]]) },
    { name: 'level', title: 'Level', options: allLevels.map(({ id, title }) => [id, title]) },
    {
      name: 'env',
      title: 'Environment',
      options: idsOf(environments).map((id) => [id, `Available ${id}`]),
    },
    {
      name: 'product',
      title: 'Product',
      options: idsOf(products).map((id) => [id, products[id].title]),
    },
  ],
  environments: idsOf(environments).map((id) => [id, environments[id].title]),
  support: verdictWords,
};
