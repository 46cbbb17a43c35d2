/**
 * Every public page that a statement of this guide rests on.
 *
 * A key is the page's address without its host: `admin/lists/index` is
 * https://docs.superoffice.com/en/admin/lists/index. Keys that begin with `release-notes/` or
 * `integrations/` stand outside the language folder. A source with its own `url` is somewhere else.
 * `addressOfSource()` in `src/lib/sources.ts` makes the address. Titles are the pages' own.
 */
import type { IsoDate } from './model.ts';
import { apiSources } from './sources/api.ts';
import { automationSources } from './sources/automation.ts';
import { databaseSources } from './sources/database.ts';
import { environmentsSources } from './sources/environments.ts';
import { othersSources } from './sources/others.ts';

export interface Source {
  readonly title: string;
  /** The day on which the page was last read for this guide. */
  readonly checked: IsoDate;
  readonly url?: string;
}

export const sources = {
  ...apiSources,
  ...automationSources,
  ...databaseSources,
  ...environmentsSources,
  ...othersSources,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
