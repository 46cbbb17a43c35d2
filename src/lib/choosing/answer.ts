/** What the answer says, as blocks: the same on the screen, on paper and in Markdown. Imports no data. */
import type { Link } from '../numbered-sources.ts';
import { queryOf } from './address.ts';
import { inRow, paragraph, type Block, type Inline } from './blocks.ts';
import type { ChoosingData, Remark } from './model.ts';
import type { Choice, JobAnswer, Recommendation } from './recommend.ts';
import {
  changeText,
  conditionsOf,
  headlineOf,
  jobTitle,
  nothingLeft,
  reasonsOf,
  ruledOutByAnswer,
  verdictsOf,
} from './words.ts';

const section = (title: string, ...blocks: readonly Block[]): Block[] => [
  { heading: 3, inline: [title] },
  ...blocks,
];

/**
 * The whole answer.
 *
 * @param data the selection of the data module
 * @param answer what came out for the case
 * @param page the address of the page, for links to other cases
 */
export function answerBlocks(data: ChoosingData, answer: Recommendation, page: string): Block[] {
  const linksOf = (numbers: readonly number[]): Link[] =>
    numbers.flatMap((number) => data.sources[number] ?? []);
  const sourced = ({ text, sources = [] }: Remark): Inline[] =>
    sources.length === 0 ? [text] : [`${text} `, { sources: linksOf(sources) }];

  const conditions = (choice: Choice): Block[] => {
    const all = conditionsOf(answer, choice);
    if (all.length === 0) return [];
    const items = all.map((text) => [paragraph(sourced(text))]);
    const summary = all.length === 1 ? '1 condition' : `${all.length} conditions`;
    return [{ summary, folded: { ordered: false, items } }];
  };

  /** `short`: in a job, an API is shown without what stands under the heading of the APIs. */
  const choiceBlocks = (choice: Choice, short: boolean): Block[] => {
    const { means, deed, layers } = choice;
    const reasons = short ? [] : reasonsOf(data, answer.given, choice);
    return [
      {
        heading: 4,
        inline: [{ link: means }, ...(deed?.part ? [' ', { tag: 'A part of the job' }] : [])],
      },
      ...(short ? [] : [paragraph(verdictsOf(data, answer, means), 'verdicts')]),
      ...(deed === undefined ? [] : [paragraph(sourced(deed.how))]),
      ...(layers.length === 0
        ? []
        : [paragraph(['Layers, the first to consider first: ', ...inRow(layers), '.'])]),
      ...(reasons.length === 0 ? [] : [paragraph([reasons.join(' ')], 'muted')]),
      ...(short ? [] : conditions(choice)),
    ];
  };

  const list = (choices: readonly Choice[], isShort: (choice: Choice) => boolean): Block => ({
    ordered: true,
    items: choices.map((choice) => choiceBlocks(choice, isShort(choice))),
  });
  const isApi = ({ means }: Choice): boolean => means.isApi === true;

  return [
    paragraph([headlineOf(answer)], 'lead'),
    ...inShort(data, answer.jobs),
    ...answer.warnings.map(({ because, text }) =>
      paragraph([{ strong: because }, ' ', ...sourced(text)], 'callout'),
    ),
    ...(answer.apis.length === 0
      ? []
      : section(
          'API',
          list(answer.apis, () => false),
        )),
    ...answer.jobs.flatMap(({ job, choices }) =>
      section(
        jobTitle(data, job),
        choices.length === 0 ? paragraph([nothingLeft]) : list(choices, isApi),
      ),
    ),
    ...(answer.ruledOut.length === 0 ? [] : section('Ruled out', ruledOutList(answer))),
    ...(answer.changes.length === 0
      ? []
      : section('What would change the answer', changesList(answer, page))),
    paragraph([`As of ${data.checked}.`], 'muted'),
  ];
}

/** The first means of each job, where there are several jobs. */
function inShort(data: ChoosingData, jobs: readonly JobAnswer[]): Block[] {
  if (jobs.length < 2) return [];
  return [
    {
      ordered: false,
      items: jobs.map(({ job, choices: [first] }) => [
        paragraph([
          `${jobTitle(data, job)}: `,
          first === undefined ? 'nothing is left' : { link: first.means },
        ]),
      ]),
    },
  ];
}

/** The line of the moving guide about what takes the place of a means that online lacks. */
const movingLine = (id: string): string =>
  `/deployment/moving-online/#${id === 'netserver-core' ? 'layer-osql' : id}`;

function ruledOutList(answer: Recommendation): Block {
  const isOnline = answer.environments.includes('online');
  return {
    ordered: false,
    items: ruledOutByAnswer(answer).map(({ answer: by, all }): Block[] => [
      paragraph([{ strong: `By “${by}”:` }]),
      {
        ordered: false,
        items: all.map(({ means, why }) => [
          paragraph([
            { link: means },
            `: ${why}. `,
            ...(isOnline && means.env.online.support === 'no'
              ? [{ link: { title: 'What instead', url: movingLine(means.id) } }]
              : []),
          ]),
        ]),
      },
    ]),
  };
}

function changesList(answer: Recommendation, page: string): Block {
  return {
    ordered: false,
    items: answer.changes.map(({ answer: by, given, gained }) => [
      paragraph([
        { link: { title: changeText(by), url: page + queryOf(given) }, isCase: true },
        ': ',
        ...inRow(gained),
        '.',
      ]),
    ]),
  };
}
