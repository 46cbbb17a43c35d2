/**
 * The search itself: the pages that the query names, then Pagefind's answer, with a better spelling where the site
 * does not have a word. The dialog, the search page and the search report all use it, so that what is measured is what
 * readers get.
 */
import type { EnvironmentId } from '../../data/environments.ts';
import type { Catalogue, PageHead } from './catalogue.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { countsOf, passes, type Counts, type Request } from './filters.ts';
import type { IndexFiles, PagefindFetch } from './files.ts';
import { hitOf, noPassage, passageOf, type Hit } from './hits.ts';
import { createNames, inside, wordsOfNames, type Named, type Names } from './names.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { noTexts, searchTexts, type Texts } from './texts.ts';
import { betterQuery, joinedQuery, otherReadings, takenApart, unknownWords } from './spelling.ts';
import { askedWords, isPhrase, plainName, withoutFillers, wordsOf } from './words.ts';

/** What an answer rests on, for those who ask why a page stands where it does. */
export interface Reading {
  /** What was looked for: without fillers, or a better spelling. */
  readonly sought: string;
  /** The same with two words as one or code as a whole, where the site writes them so. */
  readonly joined: string | undefined;
  /** The environment for which the query asks. */
  readonly environment: EnvironmentId | undefined;
  /** All hits in their order: what is known of each. */
  readonly entries: readonly Entry[];
  /** What each page is worth for a query of several words, by its id. */
  readonly worth: Texts['worth'];
}

export interface Answer {
  readonly reading: Reading;
  /** What the hits are for: the query, or a better spelling of it. */
  readonly shown: string;
  /** Words of the query that no page has. */
  readonly unknown: readonly string[];
  /** Whether no page has all words, so that the hits have some of them. */
  readonly isPartly: boolean;
  /** Whether the first hit is a page that the query names. */
  readonly isNamed: boolean;
  /** Other queries worth a try. */
  readonly suggestions: readonly string[];
  readonly total: number;
  /** How many pages there would be without filters. */
  readonly unfiltered: number;
  /** How many pages each filter would leave, once the filters are loaded. */
  readonly counts: Counts | undefined;
  /** Whether a chosen filter could not be loaded; the hits are then those without filters. */
  readonly filtersFailed: boolean;
  /** The hits from a place in the list on. */
  readonly hits: (from: number, count: number) => Promise<Hit[]>;
}

export interface Engine {
  /** The first hits by names alone, at once; none where a word is not known yet. */
  readonly named: (request: Request) => readonly Hit[];
  /**
   * @param request what is sought
   * @param insist whether to search exactly what was typed, unknown words or not
   * @throws where a part of the index cannot be loaded
   */
  readonly search: (request: Request, insist?: boolean) => Promise<Answer>;
  /** Loads the filters, so that later answers carry counts. */
  readonly loadFilters: () => Promise<void>;
}

/** More would be a list of its own. */
const mostSuggestions = 4;

/** One entry of the list: a page known by name, a text, or both. */
export interface Entry {
  readonly named: Named | undefined;
  readonly result: PagefindResult | undefined;
}

/**
 * An answer depends on its query alone: Pagefind and the dictionary, which know more with every part that they load,
 * are fresh for each.
 *
 * @param catalogue names, words and labels
 * @param files the files of the index
 * @param start starts a Pagefind with the files that it gets; an answer waits for it, names do not
 */
export function createEngine(
  catalogue: Catalogue,
  files: IndexFiles,
  start: (fetch: PagefindFetch) => Promise<Pagefind>,
): Engine {
  const { labels, pages, places } = catalogue;
  let madeNames: Names | undefined;
  const names = (): Names => (madeNames ??= createNames(pages, places));
  const pagesById = new Map(pages.map((page) => [page.id, page]));
  const listed = createDictionary(
    [wordsOfNames(pages, places), ...catalogue.words.map((group) => group.split(' '))],
    catalogue.everyday.split(' '),
  );
  const pagefinds = inAdvance(() => start(files.fetch));
  let filtersOfPages: readonly PageHead['filters'][] | undefined;
  const loadFilters = async (): Promise<void> => {
    filtersOfPages ??= await files.filters();
  };
  // What a query loads is asked for before its names are looked up; who does not ask yet waits for nothing.
  setTimeout(names);

  /** The environment for which a query asks: "… online". */
  const environmentOf = (query: string): EnvironmentId | undefined => {
    const words = askedWords(query).map((word) => wordsOf(word)[0]);
    const asked = labels.environments.filter(([id]) => words.includes(id));
    return asked.length === 1 ? asked[0]?.[0] : undefined;
  };

  /** The pages that a query names; "web hooks" and "webhooks online" name webhooks. */
  function namedBy(typed: string, dictionary: Dictionary): readonly Named[] {
    const query = withoutFillers(typed);
    const whole = names().find(query, typed);
    const joined = names().find(joinedIn(query, dictionary) ?? '');
    const environment = environmentOf(query);
    const rest = askedWords(query).filter((word) => wordsOf(word)[0] !== environment);
    const others =
      environment === undefined
        ? []
        : names().find(
            rest.join(' '),
            undefined,
            (page) => page.filters[environment] !== undefined,
          );
    // Who asks for an environment wants the page that has the verdict.
    const all =
      names().has(typed) || names().has(query)
        ? [...whole, ...joined, ...others]
        : [...others, ...joined, ...whole];
    return all.filter(({ page }, at) => all.findIndex((one) => one.page === page) === at);
  }

  /** A query with two of its words as one, also where one only asks: "log in". */
  function joinedIn(query: string, dictionary: Dictionary): string | undefined {
    const joined = isPhrase(query) ? undefined : joinedQuery(query, dictionary);
    return joined === undefined ? undefined : withoutFillers(joined);
  }

  /** The likeliest reading of a query with unknown words: one that is a name before one that is nearer. */
  function corrected(query: string, unknown: readonly string[], dictionary: Dictionary): string {
    const spelled = names().spelled(query);
    if (spelled !== undefined) return spelled;
    const readings = [
      betterQuery(query, unknown, dictionary),
      ...otherReadings(askedWords(query), unknown, dictionary),
    ];
    return readings.find((reading) => names().has(reading)) ?? readings[0] ?? '';
  }

  /**
   * The words that a query may mean: those of the catalogue, and the rare ones that begin like a word that it does not
   * have. What they are needed for comes side by side with them, whichever it will be.
   *
   * @throws where the rare words cannot be loaded
   */
  async function dictionaryFor(typed: string): Promise<Dictionary> {
    const [whole, apart] = [typed, takenApart(typed, listed)].map(withoutFillers);
    const suspects = [whole, apart].flatMap((query = '') => unknownWords(query, listed));
    if (suspects.length === 0) return listed;
    const rare = Promise.all(suspects.map((word) => files.rareWords(wordsOf(word)[0] ?? '')));
    if (apart !== undefined) {
      const better = corrected(apart, unknownWords(apart, listed), listed);
      for (const query of [apart, better, joinedIn(better, listed) ?? '']) files.prefetch(query);
    }
    return listed.with([...new Set((await rare).flat())]);
  }

  /** What is sought in the texts, once it is known which words there are. */
  async function readingOf(typed: string): Promise<{
    readonly query: string;
    /** The query with code as a whole, where a page has it so; pages with its parts follow. */
    readonly whole: string | undefined;
    readonly unknown: readonly string[];
    readonly dictionary: Dictionary;
  }> {
    try {
      const dictionary = await dictionaryFor(typed);
      const whole = withoutFillers(takenApart(typed, dictionary));
      const unknown = unknownWords(whole, dictionary);
      const query = unknown.length > 0 ? whole : withoutFillers(takenApart(typed, listed));
      return { query, whole: query === whole ? undefined : whole, unknown, dictionary };
    } catch {
      // Nobody is told that no page has a word before that is certain.
      return { query: withoutFillers(typed), whole: undefined, unknown: [], dictionary: listed };
    }
  }

  function entriesOf(shown: string, named: readonly Named[], texts: Texts): Entry[] {
    const results = new Map(texts.results.map((result) => [result.id, result]));
    const among = new Map(named.filter(isAmongOthers).map((one) => [one.page.id, one]));
    const first = named
      .filter((one) => !isAmongOthers(one))
      .filter(({ page }) => !isPhrase(shown) || results.has(page.id))
      .map((one): Entry => ({ named: one, result: results.get(one.page.id) }));
    for (const { named: one } of first) results.delete(one?.page.id ?? '');
    return [
      ...first,
      ...[...results.values()].map((result) => ({ named: among.get(result.id), result })),
    ];
  }

  function filtersOf({ named, result }: Entry): PageHead['filters'] {
    const id = named?.page.id ?? result?.id ?? '';
    return filtersOfPages?.[Number(id)] ?? pagesById.get(id)?.filters ?? {};
  }

  async function toHit({ named, result }: Entry, query: string): Promise<Hit> {
    const page = named?.page ?? pagesById.get(result?.id ?? '') ?? (await result?.data());
    if (page === undefined) throw new Error('A hit has neither a name nor a text.');
    return hitOf(page, labels, {
      place: named?.place,
      environment: environmentOf(query),
      passage:
        result === undefined ? noPassage : () => result.data().then((text) => passageOf(text)),
    });
  }

  /**
   * Other readings of unknown words, and of beginnings of words that name no page; where no page has all words, or not
   * in this order, the words alone.
   */
  function suggestionsFor(
    typed: string,
    found: Omit<Answer, 'suggestions' | 'hits'>,
    dictionary: Dictionary,
  ): string[] {
    const { shown, unknown, isPartly, isNamed } = found;
    const words = askedWords(withoutFillers(shown)).filter((word) => !unknown.includes(word));
    const doubtful = isNamed ? [] : words.filter((word) => !dictionary.has(wordsOf(word)[0] ?? ''));
    const isApart = isPartly && words.length > 1;
    const all = [
      ...otherReadings(askedWords(typed), unknown, dictionary),
      ...otherReadings(words, doubtful, dictionary),
      ...(isApart && isPhrase(shown) ? [words.join(' ')] : []),
      ...(isApart ? words : []),
    ];
    /** Another form of what is shown; a phrase is something else than its words. */
    const isSame = (query: string): boolean =>
      plainName(query) === plainName(shown) && isPhrase(query) === isPhrase(shown);
    return [...new Set(all)]
      .filter((query) => query !== '' && !isSame(query))
      .slice(0, mostSuggestions);
  }

  return {
    named: ({ query: typed, filters }) => {
      const query = withoutFillers(takenApart(typed, listed));
      if (isPhrase(query) || unknownWords(query, listed).length > 0) return [];
      return namedBy(typed, listed)
        .filter((one) => !isAmongOthers(one) && passes(one.page, filters))
        .map(({ page, place }) =>
          hitOf(page, labels, { place, environment: environmentOf(query), passage: noPassage }),
        );
    },

    search: async ({ query: typed, filters }, insist = false) => {
      // The network is slower than all that follows.
      files.prefetch(withoutFillers(typed));
      files.prefetch(joinedIn(typed, listed) ?? '');
      const reading = readingOf(typed);
      const hasFilters = Object.values(filters).some((value) => value !== '');
      const filtering = (hasFilters ? loadFilters() : Promise.resolve()).then(
        () => true,
        () => false,
      );
      const { query, whole, unknown, dictionary } = await reading;
      const shown = insist || unknown.length === 0 ? typed : corrected(query, unknown, dictionary);
      const sought = shown === typed ? query : withoutFillers(shown);
      const joined = whole ?? joinedIn(shown, dictionary);
      const named = namedBy(shown, dictionary);
      const pagefind = await (isPhrase(sought) ? start(files.fetchPhrase) : pagefinds.take());
      const texts =
        sought === ''
          ? noTexts
          : await searchTexts(pagefind, sought, {
              joined,
              isComplete: () => !files.isIncomplete(),
              names: {
                having: names().having,
                whole: new Set(named.filter(isAmongOthers).map(({ page }) => page.id)),
              },
            });
      const all = entriesOf(shown, named, texts).map((entry) => ({
        ...entry,
        filters: filtersOf(entry),
      }));
      const isFiltering = await filtering;
      const entries = isFiltering ? all.filter((entry) => passes(entry, filters)) : all;
      const isNamed = entries[0]?.named !== undefined;
      const found = {
        reading: {
          sought,
          joined,
          environment: environmentOf(sought),
          entries,
          worth: texts.worth,
        },
        shown,
        unknown,
        isNamed,
        isPartly: texts.isPartly && !isNamed,
        total: entries.length,
        unfiltered: all.length,
        counts: filtersOfPages && countsOf(all, filters, labels.filters),
        filtersFailed: !isFiltering,
      };
      // The next one waits until this answer is shown.
      setTimeout(pagefinds.prepare);
      return {
        ...found,
        suggestions: suggestionsFor(typed, found, dictionary),
        hits: (from, count) =>
          Promise.all(entries.slice(from, from + count).map((entry) => toHit(entry, sought))),
      };
    },

    loadFilters,
  };
}

/** Whether a name stands in the query among other words. They may be what the query is about, so texts decide. */
function isAmongOthers({ match }: Named): boolean {
  return match === inside;
}

/** Pagefinds, of which the next is started while nobody waits for it. */
function inAdvance(start: () => Promise<Pagefind>): {
  readonly take: () => Promise<Pagefind>;
  readonly prepare: () => void;
} {
  let next: Promise<Pagefind> | undefined;
  const prepare = (): void => {
    next ??= start();
    // Its failure is that of the search that takes it.
    next.catch(() => undefined);
  };
  prepare();
  return {
    take: () => {
      const mine = next ?? start();
      next = undefined;
      return mine;
    },
    prepare,
  };
}
