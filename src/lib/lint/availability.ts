/**
 * The rule that prose does not contradict the verdicts. Availability is stated by components alone; a sentence that
 * states it all the same must at least agree. The rule reads plain statements; it does not understand English.
 */
import { sentencesOf } from '../sentences.ts';
import { problem, type AvailableData, type DataSet, type LintRule, type Problem } from './model.ts';
import { proseTexts } from './texts.ts';

type Environment = 'onsite' | 'online';

const other: Readonly<Record<Environment, Environment>> = { onsite: 'online', online: 'onsite' };

/** What a sentence says of a name in one environment. */
interface Claim {
  readonly environment: Environment;
  readonly works: boolean;
}

/** Between a name and its predicate stand few words, and no other clause. */
const gap = '(?:(?![,;:.!?])[^]){0,40}?';
const cannot =
  "(?:is|are|was|were|does|do|can|will)(?: not|n't)|cannot|can't|is no longer|are no longer|never|not";
const can = 'is|are|works?|runs?|exists?|can be used|stays?|remains?';
const state = '(?: (?:work|works|run|exist|available|supported|possible|allowed|be used|used))*';

/** Predicates after a name, the most special first: the first that matches counts. */
const predicates: readonly {
  readonly pattern: RegExp;
  readonly claims: (environment: Environment) => readonly Claim[];
}[] = [
  {
    pattern: new RegExp(
      `^${gap}\\b(?:${can})${state} (?:only (?<a>onsite|online)\\b|(?<b>onsite|online) only\\b|(?<c>onsite|online)-only\\b)`,
      'i',
    ),
    claims: (environment) => [
      { environment, works: true },
      { environment: other[environment], works: false },
    ],
  },
  {
    pattern: new RegExp(`^${gap}\\b(?:${cannot})${state} (?<a>onsite|online)\\b`, 'i'),
    claims: (environment) => [{ environment, works: false }],
  },
  {
    pattern: new RegExp(`^${gap}\\b(?:${can})${state} (?<a>onsite|online)\\b`, 'i'),
    claims: (environment) => [{ environment, works: true }],
  },
];

const isEnvironment = (word: string): word is Environment => word === 'onsite' || word === 'online';

/** What the words after a name say of it. */
function claimsOf(rest: string): readonly Claim[] {
  for (const { pattern, claims } of predicates) {
    const groups = pattern.exec(rest)?.groups;
    const word = (groups?.['a'] ?? groups?.['b'] ?? groups?.['c'])?.toLowerCase();
    if (word !== undefined && isEnvironment(word)) return claims(word);
  }
  return [];
}

interface Named {
  readonly name: string;
  readonly record: AvailableData;
}

/** Every name by which prose can mean a record with verdicts, the longest first. */
function namesOf(data: DataSet): Named[] {
  return [data.points, data.blocks, data.layers]
    .flatMap((registry) => Object.values(registry))
    .flatMap((record) => [
      { name: record.title, record },
      ...(record.aliases ?? [])
        .filter((alias) => alias.includes(' '))
        .map((name) => ({ name, record })),
    ])
    .sort((a, b) => b.name.length - a.name.length);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function checkProse(data: DataSet): Problem[] {
  const names = namesOf(data).map((named) => ({
    ...named,
    // "Service's own SOAP interface" is another thing than SOAP.
    pattern: new RegExp(`(?<!\\bown )\\b${escaped(named.name).replace(/s$/i, 's?')}\\b`, 'i'),
  }));
  return proseTexts(data).flatMap(({ record: place, field, value, line }) =>
    sentencesOf(value).flatMap((sentence) => {
      const meant = names.find(({ pattern }) => pattern.test(sentence));
      if (meant === undefined) return [];
      const match = meant.pattern.exec(sentence);
      if (match === null) return [];
      const rest = sentence.slice(match.index + match[0].length);
      return claimsOf(rest).flatMap(({ environment, works }): Problem[] => {
        const verdict = meant.record[environment];
        if (typeof verdict === 'string' || verdict.support === 'partial') return [];
        if ((verdict.support === 'yes') === works) return [];
        return [
          {
            ...problem(
              place,
              field,
              sentence,
              `says that ${meant.record.title} ${works ? 'works' : 'does not work'} ${environment}; its record says "${verdict.support}". Allowed: <Availability … /> in place of the statement, or one that agrees.`,
            ),
            ...(line !== undefined && { line }),
          },
        ];
      });
    }),
  );
}

export const availabilityRules: readonly LintRule[] = [
  {
    id: 'availability-prose',
    title: 'No sentence contradicts the verdict of a point, a layer or a building block.',
    reason:
      'Availability comes from one record. A sentence that says something else is what readers of other documentation complain about.',
    check: checkProse,
  },
];
