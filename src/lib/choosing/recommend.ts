/**
 * The answer to a case: what to use, in order, what is ruled out and by which answer, and what would change it. Pure and
 * total. This module runs in the browser, so it imports no data.
 */
import type { CautionId } from '../../data/choosing/cautions.ts';
import type { JobId, NeedId } from '../../data/choosing/questions.ts';
import type { EnvironmentId } from '../../data/environments.ts';
import type { Link, Text } from '../numbered-sources.ts';
import { barsFor, environmentsOf, type Bar } from './bars.ts';
import {
  environmentIds,
  type Case,
  type ChoosingData,
  type Deed,
  type Means,
  type NeedMet,
} from './model.ts';

/** A ticked need, and whether a means meets it. */
export interface Need extends NeedMet {
  readonly id: NeedId;
}

/** A means that the case allows. */
export interface Choice {
  readonly means: Means;
  /** What it does for the job; an API has none where no job is about data. */
  readonly deed?: Deed;
  readonly layers: readonly Link[];
  /** The ticked needs about which something is known. */
  readonly needs: readonly Need[];
  /** Ticked clients of which no page says whether they work. */
  readonly unstated: readonly string[];
}

export interface JobAnswer {
  readonly job: JobId;
  readonly choices: readonly Choice[];
}

export interface RuledOut {
  readonly means: Means;
  readonly bars: readonly Bar[];
}

/** Something the reader must know of the case as a whole. */
export interface Warning {
  readonly id: CautionId;
  /** What of the case brings it up. */
  readonly because: string;
  readonly text: Text;
}

/** A case with one answer less, and what it would allow. */
export interface Change {
  /** The answer that would go. */
  readonly answer: string;
  readonly given: Case;
  readonly gained: readonly Means[];
}

export interface Recommendation {
  readonly given: Case;
  /** The environments that the case must support; none where it says nothing. */
  readonly environments: readonly EnvironmentId[];
  /** The APIs that the case allows, the first to consider first. */
  readonly apis: readonly Choice[];
  /** An answer for each ticked job. */
  readonly jobs: readonly JobAnswer[];
  /** What the case rules out among the APIs and among the means of the ticked jobs. */
  readonly ruledOut: readonly RuledOut[];
  readonly warnings: readonly Warning[];
  readonly changes: readonly Change[];
}

function needsOf(
  given: Case,
  environments: readonly EnvironmentId[],
  { need, installs, env }: Means,
): Need[] {
  const places =
    environments.length > 0
      ? environments
      : environmentIds.filter((id) => env[id].support !== 'no');
  const install = places.map((id) => installs[id]).find((what) => what !== undefined);
  const known: Readonly<Record<NeedId, NeedMet | undefined>> = {
    latency: need.latency,
    sustainability: need.sustainability,
    'no-installation':
      install === undefined ? { met: true, why: '' } : { met: false, why: `It needs ${install}.` },
  };
  return given.need.flatMap((id) => {
    const met = known[id];
    return met === undefined ? [] : [{ id, ...met }];
  });
}

const isWebService = ({ api }: Means): boolean => api === 'web-services';

/** Whether no version of today has it. */
const hasEnded = ({ env }: Means): boolean =>
  env.onsite.past === true && env.online.support === 'no';

/**
 * The order of choices: what still exists before what has ended (unless the case is about the past client), the whole job before a part,
 * what meets the needs before what does not, web services before the rest, then the fewest clients about which nothing is stated, and the order of the data.
 */
function rankOf(given: Case, { means, deed, needs, unstated }: Choice): readonly number[] {
  return [
    hasEnded(means) && !given.client.includes('windows') ? 1 : 0,
    deed?.part === true ? 1 : 0,
    // A need for speed leaves the order as it is: web services are to be considered first, and measured.
    needs.filter(({ id, met }) => id !== 'latency' && !met).length,
    isWebService(means) ? 0 : 1,
    unstated.length,
  ];
}

function inOrder(given: Case, choices: readonly Choice[]): Choice[] {
  return choices.toSorted((a, b) => {
    const [left, right] = [rankOf(given, a), rankOf(given, b)];
    const at = left.findIndex((value, place) => value !== right[place]);
    return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  });
}

/** Where two jobs are best done with different APIs: what the case mixes. */
function mixOf(data: ChoosingData, jobs: readonly JobAnswer[]): string | undefined {
  const used = new Map<string, string>();
  for (const { job, choices } of jobs) {
    const [first] = choices;
    const title = data.questions.job.answers.find(({ id }) => id === job)?.title ?? '';
    if (first?.means.api !== undefined && !used.has(first.means.api)) {
      used.set(first.means.api, `${first.means.title} for “${title}”`);
    }
  }
  return used.size > 1 ? `The case mixes APIs: ${[...used.values()].join(', ')}.` : undefined;
}

function warningsOf(
  data: ChoosingData,
  given: Case,
  environments: readonly EnvironmentId[],
  apis: readonly Choice[],
  jobs: readonly JobAnswer[],
): Warning[] {
  const mix = mixOf(data, jobs);
  const found: readonly (readonly [CautionId, string | undefined])[] = [
    [
      'mix',
      mix ?? (apis.length > 1 ? 'The APIs are alternatives: choose one of them.' : undefined),
    ],
    ['windows', given.client.includes('windows') ? 'The Windows client is ticked.' : undefined],
    ['onsite-only', environments.join() === 'onsite' ? 'Onsite alone is asked for.' : undefined],
    [
      'both-environments',
      environments.length > 1
        ? 'A solution for both environments can use only what online allows.'
        : undefined,
    ],
  ];
  return found.flatMap(([id, because]) =>
    because === undefined ? [] : [{ id, because, text: data.cautions[id] }],
  );
}

/**
 * Recommends what to use.
 *
 * @param data the selection of the data module
 * @param given the case; no answer at all is a case too
 */
export function recommendFrom(data: ChoosingData, given: Case): Recommendation {
  const environments = environmentsOf(data, given);
  const byId = new Map(data.means.map((one) => [one.id, one]));
  const barsOf = barsFor(data, given);
  const barred = new Map(data.means.map((one) => [one.id, barsOf(one)]));
  const allows = ({ id }: Means): boolean => barred.get(id)?.length === 0;

  const choice = (means: Means, layers: readonly Link[], deed?: Deed): Choice => ({
    means,
    ...(deed !== undefined && { deed }),
    layers,
    needs: needsOf(given, environments, means),
    unstated: data.questions.client.answers
      .filter(({ id }) => given.client.includes(id) && means.client[id] === undefined)
      .map(({ short }) => short),
  });

  const deeds = given.job.map((job) => ({ job, all: data.deeds[job] }));
  const jobs = deeds.map(({ job, all }) => ({
    job,
    choices: inOrder(
      given,
      all.flatMap((deed) => {
        const means = byId.get(deed.means);
        return means !== undefined && allows(means) ? [choice(means, deed.layers, deed)] : [];
      }),
    ),
  }));

  /** The layers that the ticked jobs need, each once; without such a job, all of the API. */
  const layersOf = ({ id }: Means): readonly Link[] => {
    const wanted =
      given.job.length > 0 ? given.job.map((job) => data.deeds[job]) : Object.values(data.deeds);
    const links = wanted.flat().flatMap(({ means, layers }) => (means === id ? layers : []));
    return [...new Map(links.map((link) => [link.url, link])).values()];
  };
  const apis = data.means
    .filter((one) => one.isApi && allows(one))
    .map((one) => choice(one, layersOf(one)));

  const wanted = new Set(deeds.flatMap(({ all }) => all.map(({ means }) => means)));
  const concerned = data.means.filter((one) => one.isApi === true || wanted.has(one.id));
  const ruledOut = concerned.flatMap((means) => {
    const bars = barred.get(means.id) ?? [];
    return bars.length > 0 ? [{ means, bars }] : [];
  });

  return {
    given,
    environments,
    apis,
    jobs,
    ruledOut,
    warnings: warningsOf(data, given, environments, apis, jobs),
    changes: changesOf(ruledOut),
  };
}

/**
 * For each answer that rules something out: what its absence alone would allow. That is what no other answer rules out,
 * because a case with an answer less rules out nothing more.
 */
function changesOf(ruledOut: readonly RuledOut[]): Change[] {
  const answers = new Map(
    ruledOut.flatMap(({ bars }) => bars).map(({ answer, without }) => [answer, without]),
  );
  return [...answers].flatMap(([answer, given]) => {
    const gained = ruledOut
      .filter(({ bars }) => bars.every((bar) => bar.answer === answer))
      .map(({ means }) => means);
    return gained.length === 0 ? [] : [{ answer, given, gained }];
  });
}
