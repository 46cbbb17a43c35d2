/** Rules about the texts that readers see. */
import { problem, type DataSet, type LintRule, type Problem } from './model.ts';
import { everyRecord, leavesOf, type Leaf } from './walk.ts';

/** Properties that hold complete sentences. */
const sentenceKeys = new Set([
  'about',
  'avoidWhen',
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
]);

/** Properties whose words are not ours: ids, addresses, exact names, and what readers type. */
const foreignKeys = new Set([
  'aliases',
  'audience',
  'checked',
  'docs',
  'names',
  'namespaces',
  'related',
  'sources',
  'url',
  'use',
]);

interface Text extends Leaf {
  readonly record: string;
}

/** Every text of ours, in records and in the frontmatter of pages. */
function texts(data: DataSet): Text[] {
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
  return texts(data)
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
  return texts(data).flatMap(({ record, field, key, value }) =>
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
  return texts(data).flatMap(({ record, field, value }) =>
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
const emptyWords = /\b(?:simply|just|easily|seamless(?:ly)?|powerful|leverag\w*|robust(?:ly)?)\b/i;

function checkTerms(data: DataSet): Problem[] {
  return texts(data).flatMap(({ record, field, value }) => {
    // What stands between quotation marks is the title or the label of somebody else.
    const own = value.replace(/"[^"]*"/g, '');
    return terms.flatMap(([wrong, right]) => {
      const word = wrong.exec(own)?.[0];
      return word === undefined
        ? []
        : [
            problem(
              record,
              field,
              value,
              `says "${word}". Did you mean "${right}"? Allowed: one word for one thing.`,
            ),
          ];
    });
  });
}

function checkEmptyWords(data: DataSet): Problem[] {
  return texts(data).flatMap(({ record, field, value }) => {
    const word = emptyWords.exec(value)?.[0];
    return word === undefined
      ? []
      : [
          problem(
            record,
            field,
            value,
            `says "${word}". Allowed: words that tell a fact; leave this one out.`,
          ),
        ];
  });
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
