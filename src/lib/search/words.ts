/** Words of queries and pages: how they are cut, compared and reduced. Runs in the browser and in the build. */

/** Words that ask rather than say what is sought. They are left out where other words remain. */
const fillers = new Set(
  (
    'a about allowed alternative alternatives an and any are as at available be between by can ' +
    'difference do does for from get happens has have how i if in inside into is it its many me mean ' +
    'means much must my need of on or our own possible should so some superoffice supported than ' +
    'that the their there this to use used using versus vs want was we what when where which who why ' +
    'will with work works would you your'
  ).split(' '),
);

/** The parts of a name with dots, capitals or dashes, in lower case: "SO-AppToken" gives "so", "app", "token". */
export function partsOfName(name: string): string[] {
  return name
    .replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 1);
}

/** The end of a word that is the scheme of addresses: "app://" is another word than "app". */
const schemeEnd = '://';

/** Whether a word is the scheme of addresses, such as "superoffice://". */
export function isScheme(word: string): boolean {
  return word.endsWith(schemeEnd);
}

/**
 * The words of a text in lower case. A name with dots, capitals or dashes gives the whole and its parts:
 * "SO-AppToken" gives "soapptoken", "so", "app", "token".
 */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).flatMap((chunk) => {
    const plain = chunk.toLowerCase().replace(/[^\p{L}\p{N}#_]/gu, '');
    if (plain === '') return [];
    const whole = isScheme(chunk) ? plain + schemeEnd : plain;
    return [whole, ...partsOfName(chunk).filter((part) => part !== whole)];
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
  const kept = askedWords(query).filter((word) => !isFiller(word));
  return kept.length > 0 ? kept.join(' ') : query;
}

/** Whether a word asks rather than says what is sought. */
export function isFiller(word: string): boolean {
  return fillers.has(word.toLowerCase().replace(/\W+$/, ''));
}

/** A name as one word: "web panel", "Web-panels" and "webpanel" are the same, and so are "web.config" and "web config". */
export function asOneWord(name: string): string {
  return root(plainWords(name).join(''));
}

/** The words of a name in lower case, each whole, where "Web panel" and "web-panel" are the same. */
export function plainWords(name: string): string[] {
  return name.split(/[-\s]+/).flatMap((word) => wordsOf(word)[0] ?? []);
}

/** A name in a form in which "Web panel" and "web-panels" are the same. */
export function plainName(name: string): string {
  return plainWords(name).map(root).join(' ');
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
