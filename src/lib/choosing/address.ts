/**
 * A case as the address carries it: `?env=online&job=read,events`. Everything in an address is hostile until it is found
 * among the answers. This module runs in the browser. It shares nothing with other pages: a shared module would be a
 * file, and thus a request, of its own on each of them.
 */
import { answerIds, questionIds, type Case } from './model.ts';

/** Longer values hold more than every answer once. */
const longestValue = 200;

/** A piece of an address for readers: as it is where it looks like a name, else without its words. */
const legible = (piece: string): string =>
  /^[\w() -]{1,40}$/.test(piece) ? piece : 'a part that is no name';

/**
 * Reads a case from an address.
 *
 * @param params the query of the address
 * @returns the answers, each once in the order of the page, and what was ignored, as a reader may see it
 */
export function caseFrom(params: URLSearchParams): {
  readonly given: Case;
  readonly ignored: readonly string[];
} {
  const ignored = [...new Set(params.keys())].filter(
    (name) => !questionIds.some((id) => id === name),
  );
  const partsOf = (name: string): readonly string[] => {
    const [value = '', ...more] = params.getAll(name);
    if (more.length > 0) ignored.push(`${name} (given again)`);
    if (value.length > longestValue) {
      ignored.push(`${name} (longer than ${longestValue} characters)`);
      return [];
    }
    return value.split(',').filter((part) => part !== '');
  };
  const pick = <T extends string>(name: string, known: readonly T[]): T[] => {
    const parts = partsOf(name);
    ignored.push(...parts.filter((part) => !known.some((id) => id === part)));
    return known.filter((id) => parts.includes(id));
  };
  const given = {
    env: pick('env', answerIds.env),
    client: pick('client', answerIds.client),
    job: pick('job', answerIds.job),
    place: pick('place', answerIds.place),
    skill: pick('skill', answerIds.skill),
    need: pick('need', answerIds.need),
  };
  return { given, ignored: [...new Set(ignored.map(legible))] };
}

/** The query of a case; '' where nothing is ticked. */
export function queryOf(given: Case): string {
  const parts = questionIds
    .filter((id) => given[id].length > 0)
    .map((id) => `${id}=${given[id].join(',')}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Whether anything is ticked. */
export const isEmpty = (given: Case): boolean => queryOf(given) === '';
