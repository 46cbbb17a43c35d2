/** Words of queries and pages: how they are cut, compared and reduced. Runs in the browser and in the build. */

/** Words that ask rather than say what is sought. They are left out where other words remain. */
const fillers = new Set(
  (
    'a an and are as at be by can do does for from how i if in into is it me my of on or our should so than that ' +
    'the their there this to use vs versus want was we what when where which who why will with would you your'
  ).split(' '),
);

/**
 * The words of a text in lower case. A name with dots, capitals or dashes gives the whole and its parts:
 * "SO-AppToken" gives "soapptoken", "so", "app", "token".
 */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).flatMap((chunk) => {
    const whole = chunk.toLowerCase().replace(/[^\p{L}\p{N}#_]/gu, '');
    if (whole === '') return [];
    const parts = chunk
      .replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ')
      .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((part) => part.length > 1 && part !== whole);
    return [whole, ...parts];
  });
}

/** Quotation marks that a keyboard or a word processor makes. */
const quotes = /["“”„«»]/g;

/** Whether all of a query stands in quotes: a search for these words in this order. */
export function isPhrase(query: string): boolean {
  return /^["“”„«].+["“”»]$/.test(query.trim());
}

/** The words that a reader typed, one for each stretch between spaces or quotes. */
export function askedWords(query: string): string[] {
  return query
    .replace(quotes, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * A query as the index takes it. The index has no signs but "#" and "_"; Pagefind itself removes the punctuation of
 * a query and leaves signs such as "$" and "<", with which it finds nothing.
 */
export function indexQuery(query: string): string {
  const plain = askedWords(query)
    .map((word) => word.replace(/[^\p{L}\p{N}\p{M}#_]/gu, ''))
    .join(' ');
  return isPhrase(query) && plain !== '' ? `"${plain}"` : plain;
}

/**
 * A query without filler words, so that "how do I move to online" is a search for "move online".
 * A query in quotes, and one of fillers only, stays as it is.
 */
export function withoutFillers(query: string): string {
  if (isPhrase(query)) return query;
  const kept = askedWords(query).filter(
    (word) => !fillers.has(word.toLowerCase().replace(/\W+$/, '')),
  );
  return kept.length > 0 ? kept.join(' ') : query;
}

/** A name in a form in which "Web panel" and "web-panels" are the same. */
export function plainName(name: string): string {
  return wordsOf(name.replace(/[-\s]+/g, ' '))
    .map(root)
    .join(' ');
}

const endings = /(?:ations?|ators?|ating|ated|ates?|ings?|ments?|ies|ed|es|ers?|ly|e|y|s)$/;

/**
 * A word without its grammatical ending. It need not be a word; it is only compared.
 * The search index reduces words in the same spirit, and its reduced words are not readable from outside.
 */
export function root(word: string): string {
  const short = word.replace(endings, '');
  if (short === word || short.length < 3) return word;
  const single = short.replace(/(\p{L})\1$/u, '$1');
  return single.length < 3 ? short : single;
}

/** Whether a found word says what the asked one says: the same word, another form of it, or a longer one. */
export function extendsWord(asked: string, found: string): boolean {
  return wordsOf(found).some(
    (word) => word.startsWith(asked) || word.startsWith(root(asked)) || root(word) === root(asked),
  );
}

/**
 * The words of a query that the found pages do not have. Where no word begins like an asked one, the index
 * takes the longest word that the asked one begins with: "webhoks" finds "web". That is what this notices.
 *
 * @param query what was searched
 * @param found the words that the index says match
 */
export function unknownWords(query: string, found: readonly string[]): string[] {
  const candidates = [...new Set(found)];
  return askedWords(query).filter((word) => {
    const asked = wordsOf(word)[0];
    return asked !== undefined && !candidates.some((candidate) => extendsWord(asked, candidate));
  });
}
