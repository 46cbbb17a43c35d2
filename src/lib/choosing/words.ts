/** The sentences of the answer, the same on the screen, in Markdown and for screen readers. Imports no data. */
import type { JobId } from '../../data/choosing/questions.ts';
import { inEither, shortsOf } from './bars.ts';
import { environmentIds, type Case, type ChoosingData, type Means, type Remark } from './model.ts';
import type { Choice, Recommendation, RuledOut } from './recommend.ts';

const listed = (names: readonly string[], last: 'and' | 'or' = 'and'): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${last} ${names[names.length - 1] ?? ''}`;

const notStated = { support: 'not-stated', word: 'Not stated' } as const;

/** The verdicts that a case asks about: its environments, or both where it names none, and its clients. */
export function verdictsOf(
  { questions: { env, client } }: ChoosingData,
  { environments, given }: Recommendation,
  means: Means,
): { readonly verdict: string; readonly support: string; readonly word: string }[] {
  return [
    ...env.answers
      .filter(({ id }) => environments.length === 0 || environments.includes(id))
      .map(({ id, title }) => ({ verdict: title, ...means.env[id] })),
    ...client.answers
      .filter(({ id }) => given.client.includes(id))
      .map(({ id, title }) => ({ verdict: title, ...(means.client[id] ?? notStated) })),
  ].map(({ verdict, support, word }) => ({ verdict, support, word }));
}

/** Why a choice suits the case, and where it does not: short sentences, one for each answer that speaks of it. */
export function reasonsOf(
  { questions, cautions }: ChoosingData,
  given: Case,
  { means, deed, needs, unstated }: Choice,
): string[] {
  const places = inEither(means.place);
  const skills = inEither(means.skill);
  const ofNeed = (id: string): string =>
    `“${questions.need.answers.find((answer) => answer.id === id)?.title ?? ''}”`;
  const first =
    means.id === 'web-services' && deed?.part !== true ? [cautions['web-services-first'].text] : [];
  const place =
    given.place.length === 0
      ? []
      : [
          places.length === 0
            ? 'You write no code.'
            : `Code runs ${shortsOf(questions.place.answers, places)}.`,
        ];
  const skill =
    given.skill.length === 0 ? [] : [`Skills: ${shortsOf(questions.skill.answers, skills)}.`];
  return [
    ...first,
    ...place,
    ...skill,
    ...needs.map(({ id, met, why }) =>
      why === ''
        ? `Meets ${ofNeed(id)}.`
        : `${met ? 'Meets' : 'Does not meet'} ${ofNeed(id)}: ${why}`,
    ),
    ...(unstated.length === 0
      ? []
      : [`No page states whether it works with ${listed(unstated, 'or')}.`]),
  ];
}

/** What must be there for a choice: notes of the verdicts that the case asks about, conditions and the licence. */
export function conditionsOf({ environments, given }: Recommendation, { means }: Choice): Remark[] {
  const asked = environments.length > 0 ? environments : environmentIds;
  const all = [
    ...asked.flatMap((id) => means.env[id].notes ?? []),
    ...given.client.flatMap((id) => means.client[id]?.notes ?? []),
    ...means.conditions.filter(
      ({ environment }) => environment === undefined || asked.includes(environment),
    ),
  ];
  return [...new Map(all.map((text) => [text.text, text])).values()];
}

/** The title of a job. */
export const jobTitle = ({ questions }: ChoosingData, job: JobId): string =>
  questions.job.answers.find(({ id }) => id === job)?.title ?? '';

/** The answer in one to three sentences. */
export function headlineOf({ apis, given }: Recommendation): string {
  const [first, ...others] = apis.map(({ means }) => means.title);
  if (first === undefined) {
    return given.job.length === 0
      ? 'The case rules out all three APIs.'
      : 'No API is needed, or none fits: the options work inside SuperOffice or without code.';
  }
  const api =
    others.length === 0
      ? `The only API that fits: ${first}.`
      : `API: consider ${first} first. ${listed(others)} ${others.length === 1 ? 'fits' : 'fit'} too.`;
  const near = apis.flatMap(({ means, needs }) =>
    needs.filter(({ id, met }) => id === 'latency' && met).map(() => means.title),
  );
  const latency =
    !given.need.includes('latency') || near.length === 0
      ? ''
      : ` ${listed(near)} is nearest to the database: choose it if you have measured that the web services are too slow.`;
  const noLatency =
    given.need.includes('latency') && near.length === 0
      ? ` No option is nearer to the database in this case.`
      : '';
  return `${api}${latency}${noLatency}`;
}

const placeOf = ({ title }: Means, all: readonly unknown[], things: string): string =>
  all.length === 1 ? `${title} alone` : `${title} first of ${all.length} ${things}`;

/** One short sentence for the status line. */
export function statusOf({ apis, jobs, ruledOut }: Recommendation): string {
  const count = (all: readonly unknown[], one: string, many: string): string =>
    `${all.length} ${all.length === 1 ? one : many}`;
  const options = [...new Set(jobs.flatMap(({ choices }) => choices.map(({ means }) => means)))];
  const empty = jobs.filter(({ choices }) => choices.length === 0);
  const [first] = jobs.length > 0 ? options : apis.map(({ means }) => means);
  const parts = [
    first === undefined
      ? 'Nothing fits'
      : jobs.length > 1
        ? `${count(options, 'option', 'options')} for ${jobs.length} jobs`
        : placeOf(first, jobs.length > 0 ? options : apis, jobs.length > 0 ? 'options' : 'APIs'),
    ...(empty.length === 0 || jobs.length < 2
      ? []
      : [`${count(empty, 'job', 'jobs')} without an answer`]),
    ...(ruledOut.length === 0 ? [] : [`${ruledOut.length} ruled out`]),
  ];
  return `${parts.join('; ')}.`;
}

/** Why a means is ruled out: each reason once, with the answers behind it. */
export function reasonsAgainst({ bars }: RuledOut): string {
  const whys = [...new Set(bars.map(({ why }) => why))];
  return whys
    .map((why) => {
      const by = new Set(bars.filter((bar) => bar.why === why).map(({ answer }) => `“${answer}”`));
      return `${why.replace(/\.$/, '')} (${[...by].join(', ')})`;
    })
    .join('; ');
}

/** Said of a job for which the case leaves nothing. */
export const nothingLeft = 'Nothing here does this job in this case. What is ruled out says why.';

/** What the case would allow without one of its answers. */
export const changeText = (answer: string): string => `Without “${answer}”, these fit too`;

/** The case in words, one line a question; then the environments that come with a client alone. */
export function caseLines(
  { questions }: ChoosingData,
  { given, environments }: Recommendation,
): string[] {
  const line = (
    question: {
      readonly title: string;
      readonly answers: readonly { readonly id: string; readonly title: string }[];
    },
    ids: readonly string[],
  ): string[] => {
    const titles = question.answers.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
    return titles.length === 0 ? [] : [`${question.title}: ${titles.join(', ')}`];
  };
  return [
    ...line(questions.env, given.env),
    ...line(questions.client, given.client),
    ...line(questions.job, given.job),
    ...line(questions.place, given.place),
    ...line(questions.skill, given.skill),
    ...line(questions.need, given.need),
    ...questions.env.answers
      .filter(({ id }) => environments.includes(id) && !given.env.includes(id))
      .map(({ title }) => `${title} comes with a client`),
  ];
}
