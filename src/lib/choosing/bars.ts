/** Which answers of a case rule a means out, and why. Runs in the browser, so it imports no data. */
import type { ByEnvironment } from '../../data/choosing/model.ts';
import type { EnvironmentId } from '../../data/environments.ts';
import { environmentIds, type Case, type ChoosingData, type Means } from './model.ts';

/** An answer that rules a means out. */
export interface Bar {
  /** The answer within a sentence. */
  readonly answer: string;
  /** Why, in a few words. */
  readonly why: string;
  /** The case without this answer. */
  readonly without: Case;
}

/** An environment of a case, and the answer that asks for it: the environment itself, or a client that runs there. */
interface Asked {
  readonly id: EnvironmentId;
  readonly answer: string;
  readonly without: Case;
}

const without = <T>(list: readonly T[], item: T): T[] => list.filter((one) => one !== item);

/** The environments that a case asks for, with every answer that asks for one. */
function askedBy(data: ChoosingData, given: Case): Asked[] {
  const { env, client } = data.questions;
  return [
    ...env.answers
      .filter(({ id }) => given.env.includes(id))
      .map(({ id, short }) => ({
        id,
        answer: short,
        without: { ...given, env: without(given.env, id) },
      })),
    ...client.answers.flatMap(({ id, short, runs }) =>
      runs !== undefined && given.client.includes(id)
        ? [{ id: runs, answer: short, without: { ...given, client: without(given.client, id) } }]
        : [],
    ),
  ];
}

/**
 * The environments that a case must support: those that are ticked, and those of ticked clients that have one alone.
 * None where nothing says.
 */
export function environmentsOf(data: ChoosingData, given: Case): EnvironmentId[] {
  const asked = askedBy(data, given).map(({ id }) => id);
  return environmentIds.filter((id) => asked.includes(id));
}

/** A few answers as words: "CRMScript, .NET". */
export function shortsOf(
  answers: readonly { readonly id: string; readonly short: string }[],
  ids: readonly string[],
): string {
  return answers
    .filter(({ id }) => ids.includes(id))
    .map(({ short }) => short)
    .join(', ');
}

const isAnyIn = (allowed: readonly string[], some: readonly string[]): boolean =>
  some.some((item) => allowed.includes(item));

/** The values for an environment. */
const valuesIn = <T>(values: ByEnvironment<readonly T[]>, id: EnvironmentId): readonly T[] =>
  'onsite' in values ? values[id] : values;

/** The values of both environments, each once. */
export const inEither = <T>(values: ByEnvironment<readonly T[]>): T[] => [
  ...new Set(environmentIds.flatMap((id) => valuesIn(values, id))),
];

/**
 * Says of each means what rules it out; nothing where the case allows it. Jobs and needs rule nothing out.
 *
 * @param data the selection of the data module
 * @param given the case
 */
export function barsFor(data: ChoosingData, given: Case): (means: Means) => Bar[] {
  const asked = askedBy(data, given);
  const environments = environmentsOf(data, given);
  const { client, place, skill } = data.questions;
  const clients = client.answers
    .filter(({ id }) => given.client.includes(id))
    .map(({ id, short }) => ({
      id,
      answer: short,
      without: { ...given, client: without(given.client, id) },
    }));

  /** Whether every environment passes; where the case names none, whether one does in which the means exists. */
  const passes = ({ env }: Means, test: (id: EnvironmentId) => boolean): boolean =>
    environments.length > 0
      ? environments.every(test)
      : environmentIds.some((id) => env[id].support !== 'no' && test(id));

  return (means) => {
    const bars = [
      ...asked.map(({ id, ...bar }) => ({ ...bar, cell: means.env[id] })),
      ...clients.map(({ id, ...bar }) => ({ ...bar, cell: means.client[id] })),
    ].flatMap(({ answer, without: rest, cell }) =>
      cell?.support === 'no' ? [{ answer, why: cell.why ?? '', without: rest }] : [],
    );
    const runs = (id: EnvironmentId): boolean => {
      const places = valuesIn(means.place, id);
      return places.length === 0 || isAnyIn(given.place, places);
    };
    if (given.place.length > 0 && !passes(means, runs)) {
      bars.push({
        answer: `code ${shortsOf(place.answers, given.place)}`,
        why: `Its code runs ${shortsOf(place.answers, inEither(means.place))}`,
        without: { ...given, place: [] },
      });
    }
    const knows = (id: EnvironmentId): boolean =>
      isAnyIn(['no-code', ...given.skill], valuesIn(means.skill, id));
    if (given.skill.length > 0 && !passes(means, knows)) {
      bars.push({
        answer: `skills in ${shortsOf(skill.answers, given.skill)}`,
        why: `It takes ${shortsOf(skill.answers, inEither(means.skill))}`,
        without: { ...given, skill: [] },
      });
    }
    return bars;
  };
}
