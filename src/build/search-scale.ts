/** Makes pages of realistic text, to see how search fares on a far larger site. */
import { escaped } from './escaped.ts';

/** The words of one sentence, in their order. */
export type Sentence = readonly string[];

export interface MadePage {
  /** The address, with a slash at both ends. */
  readonly url: string;
  readonly html: string;
}

/** How many invented words the pages share: the terms of a field that the site does not know. */
const inventedWords = 3000;
const syllables =
  'bar den fol gim hal jor kel lun mir nas pel quo ras sil tor ul ven wim yar zet'.split(' ');
/** Words shorter than this are rarely what a title is about. */
const shortestTopic = 5;
/** From how many pages of the site a page takes its pieces: a page has a subject, and not all words of a field. */
const sourcesOfPage = 4;
/** Words on fewer pages of the site are names of its own subjects. */
const commonFrom = 4;

/** A source of random numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The sentences of a text.
 *
 * @param text what a page says, without markup
 */
export function sentencesOf(text: string): readonly Sentence[] {
  return text
    .split(/(?<=[.:?!])\s+|\n+/)
    .map(
      (sentence) => sentence.match(/[\p{L}\p{N}@$#][\p{L}\p{N}.'/_-]*[\p{L}\p{N}#]|\p{L}/gu) ?? [],
    )
    .filter((words) => words.length > 3);
}

/**
 * Makes pages from pieces of the site's own sentences, so that words and their neighbours are as frequent as on the
 * site. Each page has a few subjects of the site, and invented words where the site has names that stand on few of its
 * pages. Titles and headings join a word of the site to an invented one: they compete with the site's pages for its
 * words without being what a reader of the site wants.
 *
 * @param count how many pages
 * @param sources the sentences of each page of the site
 * @param seed the same seed gives the same pages
 * @throws Error when there is no sentence to take pieces from
 */
export function makePages(
  count: number,
  sources: readonly (readonly Sentence[])[],
  seed = 1,
): readonly MadePage[] {
  const told = sources.filter((sentences) => sentences.length > 0);
  if (told.length === 0) throw new Error('There are no sentences to make pages from.');
  const writer = new Writer(told, randomFrom(seed));
  return Array.from({ length: count }, (_, at) => ({
    url: `/scale/${at + 1}/`,
    html: writer.page(at),
  }));
}

class Writer {
  readonly #sources: readonly (readonly Sentence[])[];
  readonly #random: () => number;
  readonly #common: ReadonlySet<string>;
  readonly #invented: readonly string[];
  readonly #titles = new Set<string>();
  /** The sentences of the page that is being written. */
  #sentences: readonly Sentence[] = [];
  #topics: readonly string[] = [];

  constructor(sources: readonly (readonly Sentence[])[], random: () => number) {
    this.#sources = sources;
    this.#random = random;
    this.#common = commonWords(sources);
    this.#invented = this.#invent();
  }

  #title(): string {
    for (;;) {
      const title = capital(this.#heading());
      if (this.#titles.has(title)) continue;
      this.#titles.add(title);
      return title;
    }
  }

  page(at: number): string {
    const sources = this.#times(sourcesOfPage, sourcesOfPage, () => this.#one(this.#sources) ?? []);
    this.#sentences = sources.flat();
    this.#topics = this.#sentences
      .flat()
      .filter((word) => /^\p{L}+$/u.test(word) && word.length >= shortestTopic)
      .filter((word) => this.#isCommon(word));
    const title = this.#title();
    const sections = this.#times(4, 7, (section) => {
      const paragraphs = this.#times(
        2,
        3,
        () => `<p>${this.#times(2, 5, () => this.#sentence()).join(' ')}</p>`,
      );
      return `<h2 id="s${section}">${escaped(capital(this.#heading()))}</h2>${paragraphs.join('')}`;
    });
    const aliases = this.#times(1, 3, () => this.#heading()).join(', ');
    return [
      '<!doctype html><html lang="en"><head><meta charset="utf-8">',
      `<title>${escaped(title)}</title></head><body><main><article data-pagefind-body>`,
      `<h1>${escaped(title)}</h1><div hidden data-pagefind-ignore>`,
      `<span data-pagefind-meta="aliases">${escaped(aliases)}</span>`,
      `<span data-pagefind-meta="section">Scale › Part ${(at % 40) + 1}</span>`,
      '<span data-pagefind-filter="kind">concept</span></div>',
      `${sections.join('')}</article></main></body></html>`,
    ].join('');
  }

  /** An invented word with a word of the site, in either order. */
  #heading(): string {
    const invented = this.#inventedWord();
    const topic = this.#one(this.#topics) ?? invented;
    const words = this.#random() < 0.5 ? [topic, invented] : [invented, topic];
    return (this.#random() < 0.4 ? [...words, this.#inventedWord()] : words)
      .join(' ')
      .toLowerCase();
  }

  #sentence(): string {
    const pieces = this.#times(2, 4, () => {
      const sentence = this.#one(this.#sentences) ?? [];
      const from = Math.floor(this.#random() * Math.max(1, sentence.length - 3));
      const piece = sentence
        .slice(from, from + 3 + Math.floor(this.#random() * 4))
        .map((word) => (this.#isCommon(word) ? word : this.#inventedWord()));
      return this.#random() < 0.3 ? [...piece, this.#inventedWord()] : piece;
    });
    return `${escaped(capital(pieces.flat().join(' ')))}.`;
  }

  #isCommon(word: string): boolean {
    return this.#common.has(word.toLowerCase());
  }

  /** Few invented words are frequent and many are rare, as in any language (Zipf's law). */
  #inventedWord(): string {
    const rank = Math.floor(Math.exp(this.#random() * Math.log(this.#invented.length + 1))) - 1;
    return this.#invented[rank] ?? '';
  }

  #invent(): readonly string[] {
    const words = new Set<string>();
    while (words.size < inventedWords) {
      words.add(this.#times(2, 4, () => this.#one(syllables) ?? '').join(''));
    }
    return [...words];
  }

  #one<Item>(all: readonly Item[]): Item | undefined {
    return all[Math.floor(this.#random() * all.length)];
  }

  #times<Item>(least: number, most: number, make: (at: number) => Item): Item[] {
    const length = least + Math.floor(this.#random() * (most - least + 1));
    return Array.from({ length }, (_, at) => make(at));
  }
}

/** The words that stand on many pages, in lower case; all words where there are few pages. */
function commonWords(sources: readonly (readonly Sentence[])[]): ReadonlySet<string> {
  const pages = new Map<string, number>();
  for (const sentences of sources) {
    for (const word of new Set(sentences.flat().map((one) => one.toLowerCase()))) {
      pages.set(word, (pages.get(word) ?? 0) + 1);
    }
  }
  const least = Math.min(commonFrom, sources.length);
  return new Set([...pages].filter(([, count]) => count >= least).map(([word]) => word));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
