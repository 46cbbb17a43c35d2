/** Reads the selection as it came over the network: what has another shape is refused, not shown in part. */
import type { OutcomeId } from '../../data/moving-plan.ts';
import { outcomeIds, type MovingData } from './model.ts';

type Guard<T> = (value: unknown) => value is T;

const text: Guard<string> = (value) => typeof value === 'string';
const number: Guard<number> = (value) => typeof value === 'number';
const flag: Guard<boolean> = (value) => typeof value === 'boolean';
const outcome: Guard<OutcomeId> = (value): value is OutcomeId =>
  outcomeIds.some((id) => id === value);

const list =
  <T>(item: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(item);

const optional =
  <T>(item: Guard<T>): Guard<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || item(value);

const object =
  <T extends object>(fields: { readonly [Key in keyof T]-?: Guard<T[Key]> }): Guard<T> =>
  (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    const values = new Map<string, unknown>(Object.entries(value));
    return Object.entries<Guard<unknown>>(fields).every(([name, guard]) => guard(values.get(name)));
  };

const link = object({ title: text, url: text });
const sourced = { text, sources: list(number) };
const titled = object({ title: text, text });
const stepFor: Guard<MovingData['steps'][number]['for']> = (
  value,
): value is MovingData['steps'][number]['for'] =>
  object({ kind: text })(value) &&
  (value.kind === 'area'
    ? object({ kind: text, area: text })(value)
    : ['everything', 'gap', 'app'].includes(value.kind));

const movingData = object<MovingData>({
  checked: text,
  outcomes: object({
    'as-it-is': titled,
    changes: titled,
    documented: titled,
    suggested: titled,
    none: titled,
  }),
  groups: list(object({ id: text, title: text, items: list(text) })),
  items: list(
    object<MovingData['items'][number]>({
      id: text,
      title: text,
      url: text,
      outcome,
      area: text,
      app: flag,
      reason: optional(text),
      what: list(object(sourced)),
      ways: list(object({ use: list(link), how: text, documented: flag, sources: list(number) })),
      conditions: list(object(sourced)),
      licence: optional(object(sourced)),
      effort: optional(object(sourced)),
      gap: optional(text),
    }),
  ),
  steps: list(object({ ...sourced, title: text, why: text, documented: flag, for: stepFor })),
  sameWork: list(object({ ...sourced, items: list(text) })),
  rules: list(object({ ...sourced, title: text })),
  pages: list(link),
  sources: list(link),
});

/**
 * @param value what a JSON file held
 * @throws when it is not the selection of the moving guide
 */
export function readMovingData(value: unknown): MovingData {
  if (!movingData(value)) throw new Error('The data of the moving guide has another shape.');
  return value;
}
