/** The selection of the data module that "Choose an API" needs, small enough for the browser. */
import { apis, type ApiId } from '../../data/apis.ts';
import { cautions } from '../../data/choosing/cautions.ts';
import { deeds } from '../../data/choosing/deeds.ts';
import { means } from '../../data/choosing/means.ts';
import type { ClientFit, Means as MeansData, MeansId } from '../../data/choosing/model.ts';
import { questions, type AnswerId, type ClientId } from '../../data/choosing/questions.ts';
import { compatibility } from '../../data/compatibility.ts';
import type { EnvironmentId } from '../../data/environments.ts';
import { layers } from '../../data/layers.ts';
import type { NonEmpty, Point, Statement, Verdict } from '../../data/model.ts';
import { platforms } from '../../data/platforms.ts';
import { points } from '../../data/points/index.ts';
import { products } from '../../data/products.ts';
import { reasons } from '../../data/reasons.ts';
import { readableDate } from '../dates.ts';
import { SourceNumbers, type Link } from '../numbered-sources.ts';
import { isCompatPlatform } from '../platforms.ts';
import {
  allBlocks,
  allPoints,
  idsOf,
  layerById,
  type BlockRecord,
  type PointRecord,
} from '../records.ts';
import { verdictText, verdictWords } from '../verdicts.ts';
import type { Cell, ChoosingData, Means, NeedMet, Remark } from './model.ts';

/** A means with what its record says of it. */
interface Known extends Link {
  readonly id: MeansId;
  readonly data: MeansData;
  readonly purpose: string;
  readonly onsite: Verdict;
  readonly online: Verdict;
  readonly point?: Point;
}

const meansIds: readonly MeansId[] = idsOf(means);
const isMeans = (id: string): id is MeansId => meansIds.some((known) => known === id);

/** Where the verdicts of an API stand: those of its layers are all alike, and COM is how programs drive the client. */
const apiVerdicts: Readonly<Record<ApiId, Readonly<Record<EnvironmentId, Verdict>>>> = {
  'web-services': layers.rest,
  'netserver-core': layers.osql,
  com: { onsite: points['drive-application-ui'].onsite, online: compatibility.online.com },
};

const apiUrls: Readonly<Record<ApiId, string>> = {
  'web-services': '/netserver/web-services/',
  'netserver-core': '/netserver/',
  com: '/platforms/windows/#com-api',
};

const knownApi = (id: ApiId): Known => ({
  id,
  title: apis[id].title,
  url: apiUrls[id],
  data: means[id],
  purpose: apis[id].purpose,
  onsite: apiVerdicts[id].onsite,
  online: apiVerdicts[id].online,
});

function knownRecord(record: PointRecord | BlockRecord): Known[] {
  const { id, title, url, purpose, onsite, online } = record;
  // The page of a means states its environments; a test says so.
  if (!isMeans(id) || onsite === 'not-stated' || online === 'not-stated') return [];
  const point = 'products' in record ? record : undefined;
  return [
    {
      id,
      title,
      url,
      data: means[id],
      purpose,
      onsite,
      online,
      ...(point !== undefined && { point }),
    },
  ];
}

const allKnown: readonly Known[] = [
  ...idsOf(apis).map(knownApi),
  ...allPoints.flatMap(knownRecord),
  ...allBlocks.flatMap(knownRecord),
];

const isApi = (id: MeansId): id is ApiId => Object.hasOwn(apis, id);

const plainYes: Cell = { support: 'yes', word: verdictWords.yes };

/** What the page of the means says with its sources. */
const onItsPage = ({ text }: { readonly text: string }): Remark => ({ text });

function hasText(fit: ClientFit): fit is ClientFit & Statement {
  return 'text' in fit;
}

/** The environment of a client that has one alone. */
function environmentOf(client: ClientId): EnvironmentId | undefined {
  const [first, ...others] = platforms[client].runs;
  return others.length === 0 ? first : undefined;
}

/** How near to the database an API works; what is known of no other means. */
function latencyOf({ id, data }: Known): NeedMet | undefined {
  if (data.near !== undefined) return { met: true, why: data.near.text };
  return id === 'web-services'
    ? { met: false, why: 'Calls go through the services, on top of NetServer Core.' }
    : undefined;
}

function sustainabilityOf({ onsite, online }: Known): NeedMet {
  if (online.support === 'no') {
    return { met: false, why: 'It is onsite only, and new features are made for online.' };
  }
  return onsite.support === 'yes' && onsite.until !== undefined
    ? { met: false, why: `Onsite, it holds ${onsite.until} only.` }
    : { met: true, why: '' };
}

/** A question in the form of the browser. */
function questionOf<Id extends string, Answer extends object>(question: {
  readonly title: string;
  readonly answers: Readonly<Record<Id, Answer>>;
}) {
  const { title, answers } = question;
  return { title, answers: idsOf(answers).map((id) => ({ id, ...answers[id] })) };
}

const clientQuestion = questionOf(questions.client);

/** What "Choose an API" is made from. */
export function choosingData(): ChoosingData {
  const numbers = new SourceNumbers();
  const { text } = numbers;

  const verdictCell = (verdict: Verdict): Cell => ({
    support: verdict.support,
    word: verdictText(verdict),
    ...(verdict.support === 'no' && { why: reasons[verdict.reason].title }),
    ...(verdict.support === 'yes' && verdict.until !== undefined && { past: true }),
    ...(verdict.notes !== undefined && { notes: verdict.notes.map(onItsPage) }),
  });

  const fitCell = (fit: ClientFit): Cell => ({
    support: fit.support,
    word: verdictWords[fit.support],
    ...(fit.support === 'no' && { why: fit.text }),
    ...(fit.support !== 'no' && hasText(fit) && { notes: [text(fit)] }),
  });

  /** What the matrices say of a client: the platform matrix of an API, the column "products" of a point. */
  const matrixCell = ({ id, point }: Known, client: ClientId): Cell | undefined => {
    if (isApi(id)) {
      if (isCompatPlatform(client)) return verdictCell(compatibility[client][id]);
      return id === 'web-services' ? plainYes : undefined;
    }
    if (point === undefined || client === 'mobile') return undefined;
    if (point.products.includes(client === 'service' ? 'service' : 'sales')) return plainYes;
    const listed = point.products.map((name) => products[name].title).join(' and ');
    return {
      support: 'no',
      word: verdictWords.no,
      why: `The matrix lists it for ${listed} only`,
    };
  };

  /** Nothing where no page says whether the means works with the client. */
  const clientCell = (known: Known, client: ClientId): Partial<Record<ClientId, Cell>> => {
    const fit = known.data.clients?.[client];
    if (fit === 'not-stated') return {};
    const cell = fit === undefined ? matrixCell(known, client) : fitCell(fit);
    return cell === undefined ? {} : { [client]: cell };
  };

  const meansOf = (known: Known): Means => {
    const { id, title, url, data, point, onsite, online } = known;
    const latency = latencyOf(known);
    return {
      id,
      title,
      url,
      ...(isApi(id) && { isApi: true }),
      ...(data.api !== undefined && { api: data.api }),
      env: { onsite: verdictCell(onsite), online: verdictCell(online) },
      client: {
        ...clientCell(known, 'windows'),
        ...clientCell(known, 'web'),
        ...clientCell(known, 'online'),
        ...clientCell(known, 'service'),
        ...clientCell(known, 'mobile'),
      },
      place: data.places,
      skill: data.skills,
      need: { ...(latency !== undefined && { latency }), sustainability: sustainabilityOf(known) },
      installs: data.installs ?? {},
      conditions: [
        ...(data.conditions ?? []).map((condition) => ({
          ...text(condition),
          ...(condition.environment !== undefined && { environment: condition.environment }),
        })),
        ...(point?.licence === undefined ? [] : [onItsPage(point.licence)]),
      ],
    };
  };

  const purposeOf = (id: MeansId): string => {
    const known = allKnown.find((one) => one.id === id);
    if (known === undefined) throw new Error(`No means has the id "${id}".`);
    return known.purpose;
  };

  const layersOf = (ids: NonEmpty<keyof typeof layers> | undefined): Link[] =>
    (ids ?? []).map(layerById).map(({ title, url }) => ({ title, url }));

  const deedsOf = (job: AnswerId<'job'>) =>
    deeds[job].map(({ means: id, part, how, layers: at }) => ({
      means: id,
      ...(part === true && { part }),
      how: how === undefined ? { text: purposeOf(id) } : text(how),
      layers: layersOf(at),
    }));

  return {
    checked: readableDate(
      allPoints.map(({ checked }) => checked).reduce((a, b) => (a < b ? a : b)),
    ),
    questions: {
      env: questionOf(questions.env),
      client: {
        ...clientQuestion,
        answers: clientQuestion.answers.map((answer) => {
          const runs = environmentOf(answer.id);
          return runs === undefined ? answer : { ...answer, runs };
        }),
      },
      job: questionOf(questions.job),
      place: questionOf(questions.place),
      skill: questionOf(questions.skill),
      need: questionOf(questions.need),
    },
    means: allKnown.map(meansOf),
    deeds: {
      read: deedsOf('read'),
      write: deedsOf('write'),
      events: deedsOf('events'),
      ui: deedsOf('ui'),
      rules: deedsOf('rules'),
      model: deedsOf('model'),
      bulk: deedsOf('bulk'),
      documents: deedsOf('documents'),
      erp: deedsOf('erp'),
      quotes: deedsOf('quotes'),
      schedule: deedsOf('schedule'),
    },
    cautions: {
      mix: text(cautions.mix),
      windows: text(cautions.windows),
      'onsite-only': text(cautions['onsite-only']),
      'both-environments': text(cautions['both-environments']),
      'web-services-first': text(cautions['web-services-first']),
    },
    sources: numbers.links(),
  };
}
