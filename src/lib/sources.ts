import { sources, type Source, type SourceId } from '../data/sources.ts';

export interface SourceRecord extends Source {
  readonly id: SourceId;
  readonly url: string;
}

const host = 'https://docs.superoffice.com/';
/** Folders of the public documentation that stand beside the language folder, not in it. */
const outsideLanguage = /^(?:release-notes|integrations)\//;

/**
 * The public address of a source.
 *
 * @param id the key of the source, which is its path unless it has an address of its own
 */
export function addressOfSource(id: string, { url }: Pick<Source, 'url'>): string {
  return url ?? `${host}${outsideLanguage.test(id) ? '' : 'en/'}${id}`;
}

/**
 * A source with its public address.
 *
 * @param id the key of the source in `src/data/sources/`
 */
export function sourceById(id: SourceId): SourceRecord {
  const source: Source = sources[id];
  return { ...source, id, url: addressOfSource(id, source) };
}
