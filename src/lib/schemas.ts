/** JSON Schemas (draft 2020-12) of the published data files. */
import { apis } from '../data/apis.ts';
import { environments } from '../data/environments.ts';
import { levels } from '../data/levels.ts';
import { products } from '../data/products.ts';
import { schemaUrls } from './export.ts';
import { idsOf } from './records.ts';

/** An object that has exactly these properties; those in `optional` may be missing. */
function object(properties: Record<string, unknown>, optional: readonly string[] = []) {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}

const text = { type: 'string', minLength: 1 };
const address = { type: 'string', format: 'uri-reference' };
const date = { type: 'string', format: 'date' };
const list = (items: unknown, minItems = 0) => ({ type: 'array', items, minItems });
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });

const $defs = {
  source: object({ id: text, title: text, url: { type: 'string', format: 'uri' }, checked: date }),
  statement: object({ text, sources: list(ref('source'), 1) }),
  change: object({
    overview: text,
    certainty: { enum: ['stated', 'inferred'] },
    text,
    sources: list(ref('source'), 1),
  }),
  alternative: object({
    use: list(object({ id: text, title: text, url: address }), 1),
    how: text,
    basis: { enum: ['documented', 'suggested'] },
    sources: list(ref('source'), 1),
  }),
  verdict: {
    oneOf: [
      object({ support: { const: 'yes' }, until: text, notes: list(ref('statement')) }, ['until']),
      object({ support: { const: 'partial' }, notes: list(ref('statement'), 1) }),
      object(
        {
          support: { const: 'no' },
          notes: list(ref('statement')),
          reason: object({ id: text, title: text, text, sources: list(ref('source'), 1) }),
          alternatives: list(ref('alternative')),
          gap: text,
        },
        ['gap'],
      ),
    ],
  },
  verdictOrUnstated: { anyOf: [ref('verdict'), object({ support: { const: 'not-stated' } })] },
};

const schema = (id: string, title: string, properties: Record<string, unknown>) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: id,
  title,
  ...object({ schema: { const: id }, checked: date, ...properties }),
  $defs,
});

/** Describes `/data/extensibility.json`. */
export const extensibilitySchema = schema(
  schemaUrls.extensibility,
  'SuperOffice extensibility points onsite and online',
  {
    environments: list(
      object({
        id: { enum: idsOf(environments) },
        title: text,
        purpose: text,
        url: address,
        changed: list(ref('change')),
      }),
      1,
    ),
    levels: list(
      object({ id: { enum: idsOf(levels) }, title: text, purpose: text, url: address }),
      1,
    ),
    points: list(
      object({
        id: text,
        title: text,
        level: { enum: idsOf(levels) },
        products: list({ enum: idsOf(products) }, 1),
        onsite: ref('verdict'),
        online: ref('verdict'),
        audience: list(text, 1),
        languages: list(text, 1),
        runs: object({ place: text, detail: text }),
        url: address,
        docsUrl: { type: 'string', format: 'uri' },
        purpose: text,
        aliases: list(text),
        changed: list(ref('change')),
        sources: list(ref('source'), 1),
        checked: date,
      }),
      1,
    ),
    blocks: list(
      object({
        id: text,
        title: text,
        purpose: text,
        url: address,
        docsUrl: { type: 'string', format: 'uri' },
        onsite: ref('verdictOrUnstated'),
        online: ref('verdictOrUnstated'),
        aliases: list(text),
        sources: list(ref('source'), 1),
        checked: date,
      }),
    ),
    differences: list(ref('change')),
    linkRepairs: list(
      object(
        {
          text,
          where: text,
          leadsTo: text,
          problem: { enum: ['wrong', 'moved', 'better', 'old', 'none'] },
          right: object({ title: text, url: { type: 'string', format: 'uri' } }),
        },
        ['leadsTo'],
      ),
    ),
  },
);

/** Describes `/data/platforms.json`. */
export const platformsSchema = schema(schemaUrls.platforms, 'SuperOffice APIs by client', {
  apis: list(
    object({
      id: { enum: idsOf(apis) },
      title: text,
      purpose: text,
      url: address,
      docsUrl: { type: 'string', format: 'uri' },
      aliases: list(text),
      changed: list(ref('change')),
      sources: list(ref('source'), 1),
      checked: date,
    }),
    1,
  ),
  platforms: list(
    object({
      id: text,
      title: text,
      purpose: text,
      support: object(Object.fromEntries(idsOf(apis).map((id) => [id, ref('verdict')]))),
      changed: list(ref('change')),
      sources: list(ref('source'), 1),
      checked: date,
    }),
    1,
  ),
});
