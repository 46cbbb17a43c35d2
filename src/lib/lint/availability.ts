/**
 * The rule that prose does not contradict the verdicts. Availability is stated by components alone; a sentence that
 * states it all the same must at least agree. `availability-claims.ts` has the wordings that are found.
 */
import { sentencesOf } from '../sentences.ts';
import { claimsIn, nameMark } from './availability-claims.ts';
import type { AvailableData, DataSet, LintRule, Problem } from './model.ts';
import { ownTexts, problemIn } from './texts.ts';

interface Named {
  readonly pattern: RegExp;
  readonly record: AvailableData;
}

/** Every name by which prose can mean a record with verdicts, the longest first. */
function namesOf(data: DataSet): readonly Named[] {
  return [data.points, data.blocks, data.layers]
    .flatMap((registry) => Object.values(registry))
    .flatMap((record) => {
      const longer = (record.aliases ?? []).filter((alias) => alias.includes(' '));
      return [record.title, ...longer].map((name) => ({ name, record }));
    })
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ name, record }) => ({
      record,
      // "Service's own SOAP interface" is another thing than SOAP.
      pattern: new RegExp(
        `(?<!(?:'s|its|their) own )\\b${RegExp.escape(name.replace(/s$/i, ''))}s?\\b`,
        'gi',
      ),
    }));
}

interface Mention {
  readonly record: AvailableData;
  /** The sentence with a mark in the place of the name. */
  readonly marked: string;
}

/** The names in a sentence; a name inside a longer one does not count. */
function mentionsIn(sentence: string, names: readonly Named[]): readonly Mention[] {
  let left = sentence;
  return names.flatMap(({ pattern, record }) =>
    [...left.matchAll(pattern)].map(({ 0: found, index }) => {
      left = left.slice(0, index) + ' '.repeat(found.length) + left.slice(index + found.length);
      return {
        record,
        marked: sentence.slice(0, index) + nameMark + sentence.slice(index + found.length),
      };
    }),
  );
}

/** The point of which a text speaks when it says "this point": that of its record or of its page. */
function subjectOf(place: string, data: DataSet): AvailableData | undefined {
  const id = /^(?:points\.|content\/extensibility\/[\w-]+\/)([\w-]+)(?:\.mdx)?$/.exec(place)?.[1];
  return id === undefined ? undefined : data.points[id];
}

const pronoun = /^(?:it|they|(?:this|the) point)\b/i;

/** "It works online." on the page of a point. */
function mentionBySubject(sentence: string, subject: AvailableData | undefined): Mention[] {
  return subject !== undefined && pronoun.test(sentence)
    ? [{ record: subject, marked: sentence.replace(pronoun, nameMark) }]
    : [];
}

const speaksOfPlaces = /\b(?:onsite|online|environments|everywhere)\b/i;

function checkProse(data: DataSet): Problem[] {
  const names = namesOf(data);
  return ownTexts(data).flatMap((text) =>
    sentencesOf(text.value)
      .filter((sentence) => speaksOfPlaces.test(sentence))
      .flatMap((sentence) => {
        const mentions = [
          ...mentionsIn(sentence, names),
          ...mentionBySubject(sentence, subjectOf(text.record, data)),
        ];
        return mentions.flatMap(({ record, marked }) =>
          claimsIn(marked).flatMap(({ environment, works }): Problem[] => {
            const verdict = record[environment];
            if (typeof verdict === 'string' || verdict.support === 'partial') return [];
            if ((verdict.support === 'yes') === works) return [];
            return [
              problemIn(
                { ...text, value: sentence },
                `says that ${record.title} ${works ? 'works' : 'does not work'} ${environment}; its record says "${verdict.support}". Allowed: <Availability … /> in place of the statement, or one that agrees.`,
              ),
            ];
          }),
        );
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
