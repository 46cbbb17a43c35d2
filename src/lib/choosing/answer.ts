/** What the answer says, as blocks: the same on the screen, on paper and in Markdown. Imports no data. */
import type { Link } from '../numbered-sources.ts';
import { queryOf } from './address.ts';
import { inRow, paragraph, type Block, type Inline } from './blocks.ts';
import type { ChoosingData, Remark } from './model.ts';
import type { Choice, JobAnswer, Recommendation } from './recommend.ts';
import {
  caseLines,
  changeText,
  conditionsOf,
  headlineOf,
  jobTitle,
  nothingLeft,
  reasonsOf,
  reasonsAgainst,
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

  const conditions = (choice: Choice, open: boolean): Block[] => {
    const all = conditionsOf(answer, choice);
    if (all.length === 0) return [];
    const items = all.map((text) => [paragraph(sourced(text))]);
    const summary = all.length === 1 ? '1 condition' : `${all.length} conditions`;
    return [{ summary, folded: { ordered: false, items }, open }];
  };

  /** `short`: in a job, an API is shown without what stands under the heading of the APIs. */
  const choiceBlocks = (choice: Choice, short: boolean, open: boolean): Block[] => {
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
        : [paragraph(['Layers, in this order: ', ...inRow(layers), '.'])]),
      ...(reasons.length === 0 ? [] : [paragraph([reasons.join(' ')], 'muted')]),
      ...(short ? [] : conditions(choice, open)),
    ];
  };

  /** The first of a list shows its conditions at once. */
  const list = (choices: readonly Choice[], isJob: boolean, isFirst: boolean): Block => ({
    ordered: true,
    items: choices.map((choice, at) =>
      choiceBlocks(choice, isJob && choice.means.isApi === true, isFirst && at === 0),
    ),
  });
  const isPart = ({ deed }: Choice): boolean => deed?.part === true;
  /** What does a part of the job waits behind what does all of it. */
  const jobLists = (choices: readonly Choice[]): Block[] => {
    const whole = choices.filter((choice) => !isPart(choice));
    const parts = choices.filter(isPart);
    if (choices.length === 0) return [paragraph([nothingLeft])];
    if (parts.length === 0) return [list(whole, true, true)];
    const folded = list(parts, true, whole.length === 0);
    const summary = `${parts.length} ${whole.length === 0 ? '' : 'more '}for a part of the job`;
    const rest: Block = { summary, folded, open: whole.length === 0 };
    return whole.length === 0 ? [rest] : [list(whole, true, true), rest];
  };

  return [
    paragraph([`${caseLines(data, answer).join('. ')}.`], 'muted'),
    ...inShort(data, answer.jobs),
    paragraph([headlineOf(answer)], answer.jobs.length === 0 ? 'lead' : undefined),
    ...(answer.jobs.length > 0
      ? []
      : [paragraph(['Tick what the solution does to see what fits.'])]),
    ...answer.warnings.map(({ because, text }) =>
      paragraph([{ strong: because }, ' ', ...sourced(text)], 'callout'),
    ),
    ...(answer.apis.length === 0
      ? []
      : section('API', list(answer.apis, false, answer.jobs.length === 0))),
    ...answer.jobs.flatMap(({ job, choices }) =>
      section(jobTitle(data, job), ...jobLists(choices)),
    ),
    ...(answer.ruledOut.length === 0 ? [] : section('Ruled out', ruledOutList(answer))),
    ...(answer.changes.length === 0
      ? []
      : section('What would change the answer', changesList(answer, page))),
    paragraph([`As of ${data.checked}.`], 'muted'),
  ];
}

/** The first choice of each job: the answer at a glance. */
function inShort(data: ChoosingData, jobs: readonly JobAnswer[]): Block[] {
  const lines = jobs.map(({ job, choices: [first] }): Inline[] => [
    `${jobTitle(data, job)}: `,
    ...(first === undefined ? ['nothing fits'] : [{ link: first.means }]),
    ...(first?.deed?.part === true ? [' ', { tag: 'A part of the job' }] : []),
  ]);
  const [only, ...others] = lines;
  if (only === undefined) return [];
  if (others.length === 0) return [paragraph(only, 'lead')];
  return [{ ordered: false, items: lines.map((line) => [paragraph(line)]) }];
}

/** The line of the moving guide about what takes the place of a means that online lacks. */
const movingLine = (id: string): string =>
  `/deployment/moving-online/#${id === 'netserver-core' ? 'layer-osql' : id}`;

function ruledOutList(answer: Recommendation): Block {
  const isOnline = answer.environments.includes('online');
  return {
    ordered: false,
    items: answer.ruledOut.map((out) => [
      paragraph([
        { link: out.means },
        `: ${reasonsAgainst(out)}. `,
        ...(isOnline && out.means.env.online.support === 'no'
          ? [{ link: { title: 'What to use instead', url: movingLine(out.means.id) } }]
          : []),
      ]),
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
