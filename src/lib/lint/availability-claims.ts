/**
 * What a sentence says about the availability of one name. It reads common wordings; it does not understand English.
 */
export type Environment = 'onsite' | 'online';

/** What a sentence says of a name in one environment. */
export interface Claim {
  readonly environment: Environment;
  readonly works: boolean;
}

/** Stands in a sentence for the name of which claims are read. */
export const nameMark = '§';

type Meaning = 'works' | 'fails' | 'only';

/** Between a name and its predicate stand few words, and no other clause or environment. */
const gap = '(?:(?![,;:.!?§]|\\bonsite\\b|\\bonline\\b)[^]){0,40}?';
const adverb = '(?: (?:also|now|still|fully|even|today|currently|already|officially|at all|both))*';
const done =
  'work|works|run|exist|available|supported|offered|possible|allowed|usable|(?:be )?(?:used|called|deployed|installed|loaded|written|built|run)';
const states = `(?:${adverb} (?:${done}))*${adverb}`;
const cannot =
  "(?:is|are|was|were|does|do|can|will|has|have|may)(?: not|n't)|cannot|can't|(?:is|are) no longer|never|not";
const can = 'is|are|works?|runs?|exists?|can|stays?|remains?';
const absent = '(?:is|are) (?:missing|unavailable|unsupported|forbidden|blocked|impossible|gone)';

const one = '(?:onsite|online)';
const places = `(?<places>(?:both )?${one}(?: (?:and|or) ${one})?|in (?:both|all) environments|everywhere)`;
const before = '(?:(?:in|for|with|on) )?(?:an? |the )?(?:superoffice )?(?:crm )?';
const after = '(?: (?:tenants?|installations?|domains?|environments?))?';
const where = `${before}${places}${after}\\b`;
const opening = `^(?:${before})${places}${after}[,:]?`;
/** What may stand before a name without making it another thing. */
const article = '(?:(?:an?|the|any|your|own|all|custom|every|such) )*';
const people = '(?:you|developers|partners|customers|administrators|anyone|everyone|users)';
const use = `(?:also |even |still |now )?(?:use|write|deploy|install|load|register|build|run) ${article}`;
const has = '(?:has|offers|supports|allows|includes|knows)';
const lacks =
  "(?:has no|lacks|knows no|offers no|(?:does not|cannot|doesn't) (?:have|offer|support|allow|include|load))";
/** The end of a statement that has no condition. */
const end = '(?=[.,;:)!]|$| and | but )';

/** The ways to say it, the most special first: the first that matches counts. */
const wordings: readonly (readonly [Meaning, string])[] = [
  ['only', `§${gap}\\b(?:${can})${states} (?:only ${where}|${where}[ -]only\\b)`],
  ['only', `§${gap}\\bonly (?:${can})${states} ${where}`],
  ['only', `§ \\(${where}[ -]only\\)|§[:,] (?:only ${where}|${where}[ -]only)`],
  ['only', `§ (?:is|are) (?:limited|restricted|reserved|confined) to ${where}`],
  ['only', `§ (?:needs?|requires?) (?:an? )?${places} (?:tenant|installation|environment|server)`],
  ['only', `^(?:only ${where}|${where} only)[,:]? (?:${has} )?${article}§`],
  ['fails', `§${gap}\\b(?:${cannot})${states} ${where}`],
  ['fails', `§ ${absent} ${where}`],
  ['fails', `\\bno §(?: (?:${can})${states})? ${where}`],
  ['fails', `\\b(?:cannot|can't|can not|may not|must not) ${use}§ ${where}`],
  ['fails', `${opening} (?:there (?:is|are) )?no § ?${gap}${end}`],
  ['fails', `${opening} ${article}§ (?:(?:${cannot})${states}|${absent})${end}`],
  ['fails', `${opening} ${people} (?:cannot|can't|can not|may not|must not) ${use}§`],
  ['fails', `${opening} ${lacks} ${article}§`],
  ['fails', `\\b${lacks} ${article}§ ${where}`],
  ['works', `§${gap}\\b(?:${can})${states} ${where}`],
  ['works', `\\b(?:can|may) ${use}§ ${where}`],
  ['works', `${opening} ${article}§ (?:${can})${states}${end}`],
  ['works', `${opening} ${people} (?:can|may) ${use}§`],
  ['works', `${opening} ${has} ${article}§`],
  ['works', `\\b(?:offers?|supports?|allows?) ${article}§ ${where}`],
];

const patterns = wordings.map(
  ([meaning, text]) => [meaning, withOwnGroups(text)] as const satisfies readonly [Meaning, RegExp],
);

/** A pattern in which each group "places" has a name of its own, as patterns demand. */
function withOwnGroups(text: string): RegExp {
  let count = 0;
  return new RegExp(
    text.replaceAll('(?<places>', () => `(?<places${(count += 1)}>`),
    'i',
  );
}

const all: readonly Environment[] = ['onsite', 'online'];

function environmentsIn(words: string): readonly Environment[] {
  const named = all.filter((environment) => words.toLowerCase().includes(environment));
  return named.length === 0 ? all : named;
}

/** "… onsite but not online" says something of the other environment too. */
const contrast = new RegExp(`^,? (?:but|and) not (?<places>${one})`, 'i');

/**
 * What a sentence says of a name.
 *
 * @param sentence the sentence, with `§` in the place of the name
 */
export function claimsIn(sentence: string): readonly Claim[] {
  for (const [meaning, pattern] of patterns) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const named = environmentsIn(Object.values(match.groups ?? {}).join(' '));
    const claims = named.map((environment) => ({ environment, works: meaning !== 'fails' }));
    const others = all.filter((environment) => !named.includes(environment));
    const denied =
      meaning === 'only'
        ? others
        : others.filter((environment) => {
            const words = contrast.exec(sentence.slice(match.index + match[0].length));
            return words?.groups?.['places']?.toLowerCase() === environment;
          });
    return [...claims, ...denied.map((environment) => ({ environment, works: false }))];
  }
  return [];
}
