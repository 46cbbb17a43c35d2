/** The files of the index as search asks for them: fetched once, side by side, and known when they fail. */
import type { IndexTables } from './catalogue.ts';
import { cborOf } from './cbor.ts';
import { indexQuery } from './words.ts';

/** Gets a file of the folder of the index by its path in it. */
export type GetFile = (path: string) => Promise<Response>;

export interface IndexFiles {
  /** What Pagefind fetches with. It answers from the catalogue what is in it. */
  readonly fetch: (address: string) => Promise<Response>;
  /** Begins to get the parts with these words: Pagefind asks for them only when its own code is there. */
  readonly prefetch: (query: string) => void;
  /** The words that one page alone has and that begin with this sign. */
  readonly rareWords: (sign: string) => Promise<readonly string[]>;
  /** Whether a part that a search needed did not come: Pagefind then answers as if its words stood on no page. */
  readonly isIncomplete: () => boolean;
}

/** Where Pagefind believes its files to be. */
export const indexFolder = '/pagefind/';

/** What a file of Pagefind begins with when it is not compressed. */
export const signature = new TextEncoder().encode('pagefind_dcd');

/** The file of the rare words that begin with a sign; all but the letters a-z share one. */
export function rareWordsFile(sign: string): string {
  return `words/${/^[a-z]$/.test(sign) ? sign : '0'}.txt`;
}

/**
 * @param index Pagefind's tables from the catalogue
 * @param get gets what is not in the catalogue
 */
export function indexFiles({ entry, tables }: IndexTables, get: GetFile): IndexFiles {
  const early = new Map<string, Promise<Response>>();
  const rare = new Map<string, Promise<readonly string[]>>();
  let isIncomplete = false;

  const getPart = async (path: string): Promise<Response> => {
    const under = early.get(path) ?? get(path);
    early.delete(path);
    const response = await under.catch(() => Response.error());
    if (!response.ok && path.startsWith('index/')) isIncomplete = true;
    return response;
  };

  return {
    fetch: (address) => {
      const path = address.replace(indexFolder, '').replace(/\?.*/, '');
      if (path === 'pagefind-entry.json') return Promise.resolve(Response.json(entry));
      if (path.endsWith('.pf_meta')) {
        return Promise.resolve(new Response(new Uint8Array([...signature, ...cborOf(tables)])));
      }
      return getPart(path);
    },
    prefetch: (query) => {
      for (const path of partsOf(query, tables)) {
        if (early.has(path)) continue;
        const response = get(path);
        // A failure counts when Pagefind asks for the part.
        response.catch(() => undefined);
        early.set(path, response);
      }
    },
    rareWords: (sign) => {
      const path = rareWordsFile(sign);
      const words = rare.get(path) ?? get(path).then(readWords);
      rare.set(path, words);
      words.catch(() => rare.delete(path));
      return words;
    },
    isIncomplete: () => isIncomplete,
  };
}

async function readWords(response: Response): Promise<readonly string[]> {
  if (!response.ok) throw new Error(`Rare words did not load: ${response.status}`);
  return (await response.text()).split(' ');
}

/**
 * The files that Pagefind will ask for, as far as can be told without its stemmer: that mostly shortens a word, and
 * the bounds of parts are short beginnings of words.
 */
function partsOf(query: string, tables: IndexTables['tables']): string[] {
  const parts = typeof tables === 'object' ? tables[2] : undefined;
  if (typeof parts !== 'object') return [];
  const words = indexQuery(query)
    .toLowerCase()
    .split(/[\s"]+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/y$/, 'i'));
  return parts.flatMap((part) => {
    const [from, to, name] = typeof part === 'object' ? part : [];
    if (typeof from !== 'string' || typeof to !== 'string' || typeof name !== 'string') return [];
    const holds = words.some((word) => from <= word && word.slice(0, to.length) <= to);
    return holds ? [`index/${name}.txt`] : [];
  });
}
