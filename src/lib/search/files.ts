/** The files of the index as search asks for them: fetched once, side by side, and known when they fail. */
import { isFilterList, type PageHead } from './catalogue.ts';
import { tableBytes, partsFor, type IndexTables } from './tables.ts';
import { indexQuery, isPhrase } from './words.ts';

/** Gets a file of the folder of the index by its path in it. */
export type GetFile = (path: string) => Promise<Response>;

/** What Pagefind fetches with. */
export type PagefindFetch = (address: string) => Promise<Response>;

export interface IndexFiles {
  /** For a search of words. It answers from the catalogue what is in it. */
  readonly fetch: PagefindFetch;
  /** For a search of words in their order. */
  readonly fetchPhrase: PagefindFetch;
  /** Begins to get the parts with these words: Pagefind asks for them only when its own code is there. */
  readonly prefetch: (query: string) => void;
  /** The words that few pages have and that begin like this one. */
  readonly rareWords: (word: string) => Promise<readonly string[]>;
  /** The filters of all pages, in the order in which the tables have the pages. */
  readonly filters: () => Promise<readonly PageHead['filters'][]>;
  /** Whether a part that a search needed did not come: Pagefind then answers as if its words stood on no page. */
  readonly isIncomplete: () => boolean;
}

/** Where Pagefind believes its files to be. */
export const indexFolder = '/pagefind/';

/** Pagefind's code, the same for all builds with the same version. */
export const codeFile = 'wasm.en.wasm';

/** What a file of Pagefind begins with when it is not compressed. */
export const signature = new TextEncoder().encode('pagefind_dcd');

/**
 * The file of the rare words that begin like a word: with its first letter, and with a second one of the same half of
 * the alphabet. All but the letters a-z share one.
 */
export function rareWordsFile(word: string): string {
  const first = word.charAt(0);
  if (!/^[a-z]$/.test(first)) return 'words/0.txt';
  return `words/${first}${word.charAt(1) < 'm' ? 'a' : 'm'}.txt`;
}

/** The file of the filters of all pages. */
export const filtersFile = 'filters.json';

/** All files of rare words: one without words is there as well, so that none is missing. */
export const rareWordsFiles: readonly string[] = [
  ...new Set(
    Array.from('abcdefghijklmnopqrstuvwxyz0').flatMap((sign) =>
      ['a', 'z'].map((second) => rareWordsFile(sign + second)),
    ),
  ),
];

/** The file of a part with all places of its words, for the path of a part that lacks some. */
export function phrasePart(path: string): string {
  return path.replace('index/', 'index/all-');
}

/**
 * @param index Pagefind's tables from the catalogue
 * @param get gets what is not in the catalogue
 */
export function indexFiles(index: IndexTables, get: GetFile): IndexFiles {
  const tables = Uint8Array.from([...signature, ...tableBytes(index)]);
  const loaded = new Map<string, Promise<ArrayBuffer>>();
  let isIncomplete = false;

  /** Every Pagefind asks for its files anew; a file is fetched once, and again after a failure. */
  const load = (path: string): Promise<ArrayBuffer> => {
    const file =
      loaded.get(path) ??
      get(path === codeFile ? path : `${index.folder}/${path}`).then((response) => {
        if (!response.ok) throw new Error(`${path} did not load: ${response.status}`);
        return response.arrayBuffer();
      });
    loaded.set(path, file);
    file.catch(() => loaded.delete(path));
    return file;
  };

  const partPath = (part: number, isWhole: boolean): string => {
    const path = `index/${part}.txt`;
    return isWhole && index.shortened.includes(part) ? phrasePart(path) : path;
  };

  const fetchAs =
    (isWhole: boolean): PagefindFetch =>
    async (address) => {
      const path = address.replace(indexFolder, '').replace(/\?.*/, '');
      if (path === 'pagefind-entry.json') return Response.json(index.entry);
      if (path.endsWith('.pf_meta')) return new Response(tables);
      const part = /^index\/(\d+)/.exec(path)?.[1];
      try {
        return new Response(
          await load(part === undefined ? path : partPath(Number(part), isWhole)),
        );
      } catch {
        if (part !== undefined) isIncomplete = true;
        return Response.error();
      }
    };

  return {
    fetch: fetchAs(false),
    fetchPhrase: fetchAs(true),
    prefetch: (query) => {
      const words = indexQuery(query)
        .toLowerCase()
        .split(/[\s"]+/);
      for (const word of words.filter((one) => one !== '')) {
        for (const part of partsFor(word, index.starts)) {
          // A failure counts when Pagefind asks for the part.
          load(partPath(part, isPhrase(query))).catch(() => undefined);
        }
      }
    },
    rareWords: async (word) => {
      const text = new TextDecoder().decode(await load(rareWordsFile(word)));
      return text === '' ? [] : text.split(' ');
    },
    filters: async () => {
      const list: unknown = JSON.parse(new TextDecoder().decode(await load(filtersFile)));
      if (!isFilterList(list)) throw new Error(`${filtersFile} has no filters.`);
      return list;
    },
    isIncomplete: () => isIncomplete,
  };
}
