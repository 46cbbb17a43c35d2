/** The selection of the data module that "Choose an API" needs, small enough for the browser. */
import { apis, type ApiId } from '../../data/apis.ts';
import { cautions } from '../../data/choosing/cautions.ts';
import { deeds } from '../../data/choosing/deeds.ts';
import { means } from '../../data/choosing/means.ts';
import type {
  ByEnvironment,
  ClientFit,
  Means as MeansData,
  MeansId,
} from '../../data/choosing/model.ts';
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
import type { Cell, ChoosingData, Means, NeedMet } from './model.ts';

/** A means with what its record says of it. */
interface Known extends Link {
  readonly id: MeansId;
  readonly data: MeansData;
  readonly kind: Means['kind'];
  readonly purpose: Statement;
  readonly onsite: Verdict | 'not-stated';
  readonly online: Verdict | 'not-stated';
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
  kind: 'api',
  purpose: { text: apis[id].purpose, sources: apis[id].sources },
  onsite: apiVerdicts[id].onsite,
  online: apiVerdicts[id].online,
});

function knownRecord(record: PointRecord | BlockRecord): Known[] {
  const { id, title, url, purpose, docs, onsite, online } = record;
  if (!isMeans(id)) return [];
  const point = 'products' in record ? record : undefined;
  return [
    {
      id,
      title,
      url,
      data: means[id],
      kind: point === undefined ? 'block' : 'point',
      purpose: { text: purpose, sources: [docs] },
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

const notStated: Cell = { support: 'not-stated', word: 'Not stated', notes: [] };

function byEnvironment<T>(value: ByEnvironment<readonly T[]>): Record<EnvironmentId, readonly T[]> {
  return 'onsite' in value ? value : { onsite: value, online: value };
}

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
    ? { met: false, why: 'Every call goes through the services, over HTTP.' }
    : undefined;
}

function sustainabilityOf({ onsite, online }: Known): NeedMet {
  if (typeof online !== 'string' && online.support === 'no') {
    return { met: false, why: 'It is onsite only, and new features are made for online.' };
  }
  return typeof onsite !== 'string' && onsite.support === 'yes' && onsite.until !== undefined
    ? { met: false, why: `Onsite, it holds ${onsite.until} only.` }
    : { met: true, why: 'It exists online, for which new features are made.' };
}

/** A question in the form of the browser. */
function questionOf<Id extends string>(question: {
  readonly title: string;
  readonly several: string;
  readonly answers: Readonly<Record<Id, { readonly title: string; readonly short: string }>>;
}) {
  const { title, several, answers } = question;
  return { title, several, answers: idsOf(answers).map((id) => ({ id, ...answers[id] })) };
}

const clientQuestion = questionOf(questions.client);

/** What "Choose an API" is made from. */
export function choosingData(): ChoosingData {
  const numbers = new SourceNumbers();
  const { text } = numbers;

  const verdictCell = (verdict: Verdict | 'not-stated'): Cell =>
    verdict === 'not-stated'
      ? notStated
      : {
          support: verdict.support,
          word: verdictText(verdict),
          ...(verdict.support === 'no' && { why: reasons[verdict.reason].title }),
          ...(verdict.support === 'yes' && verdict.until !== undefined && { past: true }),
          notes: (verdict.notes ?? []).map(text),
        };

  const fitCell = (fit: ClientFit): Cell => ({
    support: fit.support,
    word: verdictWords[fit.support],
    ...(fit.support === 'no' && { why: fit.text }),
    notes: fit.support !== 'no' && hasText(fit) ? [text(fit)] : [],
  });

  /** What the matrices say of a client: the platform matrix of an API, the column "products" of a point. */
  const matrixCell = ({ id, point }: Known, client: ClientId): Cell => {
    if (id === 'web-services' || id === 'netserver-core' || id === 'com') {
      if (isCompatPlatform(client)) return verdictCell(compatibility[client][id]);
      return id === 'web-services' ? { support: 'yes', word: 'Yes', notes: [] } : notStated;
    }
    if (point === undefined || client === 'mobile') return notStated;
    const product = client === 'service' ? 'service' : 'sales';
    if (point.products.includes(product)) return { support: 'yes', word: 'Yes', notes: [] };
    const listed = point.products.map((name) => products[name].title).join(' and ');
    return { support: 'no', word: 'No', why: `The matrix lists it for ${listed} only`, notes: [] };
  };

  const clientCell = (known: Known, client: ClientId): Cell => {
    const fit = known.data.clients?.[client];
    if (fit === undefined) return matrixCell(known, client);
    return fit === 'not-stated' ? notStated : fitCell(fit);
  };

  const meansOf = (known: Known): Means => {
    const { id, title, url, kind, data, point, onsite, online } = known;
    const latency = latencyOf(known);
    const instead = typeof online !== 'string' && online.support === 'no' && kind !== 'block';
    return {
      id,
      title,
      url,
      kind,
      ...(data.api !== undefined && { api: data.api }),
      env: { onsite: verdictCell(onsite), online: verdictCell(online) },
      client: {
        windows: clientCell(known, 'windows'),
        web: clientCell(known, 'web'),
        online: clientCell(known, 'online'),
        service: clientCell(known, 'service'),
        mobile: clientCell(known, 'mobile'),
      },
      place: byEnvironment(data.places),
      skill: byEnvironment<AnswerId<'skill'>>(data.skills),
      need: { ...(latency !== undefined && { latency }), sustainability: sustainabilityOf(known) },
      installs: data.installs ?? {},
      conditions: [
        ...(data.conditions ?? []).map((condition) => ({
          ...text(condition),
          ...(condition.environment !== undefined && { environment: condition.environment }),
        })),
        ...(point?.licence === undefined ? [] : [text(point.licence)]),
      ],
      ...(instead && {
        instead: `/deployment/moving-online/#${id === 'netserver-core' ? 'layer-osql' : id}`,
      }),
    };
  };

  const purposeOf = (id: MeansId): Statement => {
    const known = allKnown.find((one) => one.id === id);
    if (known === undefined) throw new Error(`No means has the id "${id}".`);
    return known.purpose;
  };

  const layersOf = (ids: NonEmpty<keyof typeof layers> | undefined): Link[] =>
    (ids ?? []).map(layerById).map(({ long, url }) => ({ title: long, url }));

  const deedsOf = (job: AnswerId<'job'>) =>
    deeds[job].map(({ means: id, part, how, layers: at }) => ({
      means: id,
      part: part === true,
      how: text(how ?? purposeOf(id)),
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
