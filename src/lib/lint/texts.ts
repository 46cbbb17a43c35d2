/** Rules about the texts that readers see. */
import { sentencesOf, wordCount } from '../sentences.ts';
import { problem, type DataSet, type LintRule, type Problem } from './model.ts';
import { everyRecord, leavesOf, type Leaf } from './walk.ts';

/** Properties that hold complete sentences. */
const sentenceKeys = new Set([
  'about',
  'avoidWhen',
  'definition',
  'detail',
  'gap',
  'how',
  'limits',
  'nearness',
  'overview',
  'purpose',
  'start',
  'text',
  'useWhen',
  'why',
]);

/** Properties whose words are not ours: ids, addresses, exact names, and what readers type. */
const foreignKeys = new Set([
  'aliases',
  'audience',
  'checked',
  'docs',
  'except',
  'forms',
  'items',
  'layers',
  'means',
  'names',
  'namespaces',
  'pages',
  'places',
  'query',
  'related',
  'skills',
  'sources',
  'url',
  'use',
  'words',
]);

export interface Text extends Leaf {
  readonly record: string;
  /** The line of the file, where the text stands in a page. */
  readonly line?: number;
}

/** A finding about a text, with its line where that is known. */
export const problemIn = ({ record, field, value, line }: Text, explanation: string): Problem => ({
  ...problem(record, field, value, explanation),
  ...(line !== undefined && { line }),
});

/** The sentences of ours, in records and in pages. */
function proseTexts(data: DataSet): Text[] {
  return ownTexts(data).filter(({ key }) => key === 'text' || sentenceKeys.has(key));
}

/** Every text of ours, in records, in the frontmatter of pages and in the pages. */
export function ownTexts(data: DataSet): Text[] {
  const inPages = data.prose.map(({ file, line, kind, text }) => ({
    record: file,
    field: kind,
    key: kind,
    value: text,
    line,
  }));
  return [...inRecords(data), ...inPages];
}

function inRecords(data: DataSet): Text[] {
  return [
    ...everyRecord(data),
    ...data.pages.map(({ file, title, description }) => ({
      name: file,
      value: { title, description },
    })),
  ].flatMap(({ name, value }) =>
    leavesOf(value)
      .filter(({ key }) => !foreignKeys.has(key))
      .map((leaf) => ({ ...leaf, record: name })),
  );
}

const longestPurpose = 160;

function checkPurposes(data: DataSet): Problem[] {
  const owners = new Map<string, string>();
  return ownTexts(data)
    .filter(({ key }) => key === 'purpose')
    .flatMap(({ record, field, value }): Problem[] => {
      const found: Problem[] = [];
      const wrong = (explanation: string) => found.push(problem(record, field, value, explanation));
      if (value.length > longestPurpose)
        wrong(`has ${value.length} characters. Allowed: ${longestPurpose}.`);
      if (!/^[^.!?]+(?:\.[^\s.!?][^.!?]*)*\.$/.test(value))
        wrong('is not one sentence. Allowed: one sentence with a full stop at its end.');
      const owner = owners.get(value);
      if (owner !== undefined)
        wrong(`is the purpose of ${owner} too. Allowed: what this record alone is for.`);
      owners.set(value, owner ?? record);
      return found;
    });
}

function checkFullStops(data: DataSet): Problem[] {
  return inRecords(data).flatMap(({ record, field, key, value }) =>
    sentenceKeys.has(key) && !value.endsWith('.')
      ? [
          problem(
            record,
            field,
            value,
            'does not end with a full stop. Allowed: complete sentences.',
          ),
        ]
      : [],
  );
}

function checkSpaces(data: DataSet): Problem[] {
  return ownTexts(data).flatMap(({ record, field, value }) =>
    value === '' || /\s{2}|^\s|\s$|[\n\t]/.test(value)
      ? [
          problem(
            record,
            field,
            value,
            `has wrong spaces. Did you mean "${value.trim().replace(/\s+/g, ' ')}"? Allowed: a text with single spaces, none at the ends.`,
          ),
        ]
      : [],
  );
}

/** Spellings that this guide does not use, and what it says instead. */
const terms: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/\bon-site\b/i, 'onsite'],
  [/\bon-?prem(?:ises?)?\b|\bon premises?\b/i, 'onsite'],
  [/\bon-line\b/i, 'online'],
  [/\bplug-ins?\b/i, 'plugin'],
  [/\be-mails?\b/i, 'email'],
  [/\b8\.x\b/i, 'before version 9'],
  [/\bcustomiz/i, 'customis…'],
];

/** Words that praise or belittle instead of telling. */
const emptyWords =
  /\b(?:simply|just|easy|easily|obviously|of course|please|seamless(?:ly)?|powerful|leverag\w*|robust(?:ly)?|utili[sz]\w*|in order to|note that|very|basically)\b/i;

/** In words. Readers whose first language is another one lose the thread in longer sentences. */
const longestSentence = 30;

function checkTerms(data: DataSet): Problem[] {
  return ownTexts(data).flatMap((text) => {
    // What stands between quotation marks is the title or the label of somebody else.
    const own = text.value.replace(/"[^"]*"/g, '');
    return terms.flatMap(([wrong, right]) => {
      const word = wrong.exec(own)?.[0];
      return word === undefined
        ? []
        : [
            problemIn(
              text,
              `says "${word}". Did you mean "${right}"? Allowed: one word for one thing.`,
            ),
          ];
    });
  });
}

function checkEmptyWords(data: DataSet): Problem[] {
  return ownTexts(data).flatMap((text) => {
    const word = emptyWords.exec(text.value)?.[0];
    return word === undefined
      ? []
      : [problemIn(text, `says "${word}". Allowed: words that tell a fact; leave this one out.`)];
  });
}

function checkSentences(data: DataSet): Problem[] {
  return proseTexts(data).flatMap((text) =>
    sentencesOf(text.value)
      .filter((sentence) => wordCount(sentence) > longestSentence)
      .map((sentence) =>
        problemIn(
          { ...text, value: sentence },
          `has ${wordCount(sentence)} words. Allowed: ${longestSentence}. Make two sentences of it.`,
        ),
      ),
  );
}

function checkChanges(data: DataSet): Problem[] {
  return everyRecord(data).flatMap(({ name, value }) => {
    const leaves = leavesOf(value);
    return leaves
      .filter(({ field }) => /^changed\[\d+\]\.text$/.test(field))
      .flatMap((today) => {
        const field = today.field.replace(/text$/, 'overview');
        const then = leaves.find((leaf) => leaf.field === field);
        return then?.value.trim().toLowerCase() === today.value.trim().toLowerCase()
          ? [
              problem(
                name,
                today.field,
                today.value,
                'is what the overview says. Allowed: what is different today.',
              ),
            ]
          : [];
      });
  });
}

export const textRules: readonly LintRule[] = [
  {
    id: 'sentence-length',
    title: `A sentence has at most ${longestSentence} words.`,
    reason: 'Many readers are not native speakers. A long sentence must be read twice.',
    check: checkSentences,
  },
  {
    id: 'purposes',
    title: `A purpose is one sentence of at most ${longestPurpose} characters that no other record has.`,
    reason:
      'It stands on cards, in lists and in search results, where a reader has one line to decide.',
    check: checkPurposes,
  },
  {
    id: 'full-stops',
    title: 'Sentences end with a full stop.',
    reason: 'Texts are joined in data files and notes; without it, two sentences run into one.',
    check: checkFullStops,
  },
  {
    id: 'spaces',
    title: 'Texts have single spaces and none at their ends.',
    reason: 'They are compared, searched and joined as they are.',
    check: checkSpaces,
  },
  {
    id: 'terms',
    title: 'One word for one thing: onsite, online, plugin, email, before version 9.',
    reason:
      'Two words for one thing make readers look for a difference, and split what search finds.',
    check: checkTerms,
  },
  {
    id: 'plain-words',
    title: 'No word praises or belittles.',
    reason: '"Simply" helps nobody for whom it is not simple.',
    check: checkEmptyWords,
  },
  {
    id: 'changes-differ',
    title: 'A change says something else than the overview.',
    reason: 'A note that repeats the overview hides the real differences.',
    check: checkChanges,
  },
];
