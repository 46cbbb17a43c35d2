/** Makes pages of realistic text, to see how search fares on a far larger site. */

/** The words of one sentence, in their order. */
export type Sentence = readonly string[];

export interface MadePage {
  /** The address, with a slash at both ends. */
  readonly url: string;
  readonly html: string;
}

/** How many invented words the pages share: the terms of a field that the site does not know. */
const inventedWords = 900;
const syllables =
  'bar den fol gim hal jor kel lun mir nas pel quo ras sil tor ul ven wim yar zet'.split(' ');
/** Words shorter than this are rarely what a title is about. */
const shortestTopic = 5;

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
 * site, with invented words among them. Titles and headings join a word of the site to an invented one: they compete
 * with the site's pages for its words without being what a reader of the site wants.
 *
 * @param count how many pages
 * @param sentences the sentences of the site
 * @param seed the same seed gives the same pages
 * @throws Error when there is no sentence to take pieces from
 */
export function makePages(
  count: number,
  sentences: readonly Sentence[],
  seed = 1,
): readonly MadePage[] {
  if (sentences.length === 0) throw new Error('There are no sentences to make pages from.');
  const writer = new Writer(sentences, randomFrom(seed));
  return Array.from({ length: count }, (_, at) => {
    const title = writer.title();
    const html = writer.page(title, at);
    return { url: `/scale/${at + 1}/`, html };
  });
}

class Writer {
  readonly #sentences: readonly Sentence[];
  readonly #random: () => number;
  readonly #topics: readonly string[];
  readonly #invented: readonly string[];
  readonly #titles = new Set<string>();

  constructor(sentences: readonly Sentence[], random: () => number) {
    this.#sentences = sentences;
    this.#random = random;
    const words = sentences.flat().filter((word) => /^\p{L}+$/u.test(word));
    this.#topics = words.filter((word) => word.length >= shortestTopic);
    this.#invented = this.#invent();
  }

  title(): string {
    for (;;) {
      const title = capital(this.#heading());
      if (this.#titles.has(title)) continue;
      this.#titles.add(title);
      return title;
    }
  }

  page(title: string, at: number): string {
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
      const piece = sentence.slice(from, from + 3 + Math.floor(this.#random() * 4));
      return this.#random() < 0.3 ? [...piece, this.#inventedWord()] : piece;
    });
    return `${escaped(capital(pieces.flat().join(' ')))}.`;
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
