/** The frontmatter of a page: its fields, and what each may hold. */
import { z } from 'astro/zod';
import { distance } from 'fastest-levenshtein';
import type { IsoDate } from '../data/model.ts';
import { sources, type SourceId } from '../data/sources.ts';
import { plainPhrase } from '../lib/lint/asked.ts';
import { isDay } from '../lib/lint/dates.ts';
import { shown } from '../lib/lint/model.ts';
import { idsOf } from '../lib/records.ts';
import { allowedHint } from '../lib/suggest.ts';

const kinds = ['overview', 'concept', 'guide', 'reference', 'help'] as const;
const sourceIds: readonly SourceId[] = idsOf(sources);
const isSourceId = (value: unknown): value is SourceId =>
  typeof value === 'string' && Object.hasOwn(sources, value);

/** The source ids that are most like a wrong one; naming all three hundred would hide the right one. */
function nearestSources(wrongId: string): string[] {
  return sourceIds
    .map((id) => ({ id, edits: distance(wrongId, id) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 5)
    .map(({ id }) => id);
}

/** A message that begins with the wrong value. */
const wrong =
  (explain: (value: string) => string) =>
  ({ input }: { readonly input?: unknown }): string =>
    `"${shown(input)}" ${explain(shown(input))}`;

const text = (least: number, most: number) => {
  const error = wrong(() => `is wrong. Allowed: a text of ${least} to ${most} characters.`);
  return z.string({ error }).min(least, { error }).max(most, { error });
};

const list = wrong(
  () => 'is no list. Allowed: a list of texts, each on a line of its own after "- ".',
);

const noPhrases = wrong(
  () =>
    'is no list of phrases. Allowed: what readers may ask, each phrase on a line of its own after "- ".',
);
const noPhrase = wrong(
  () => 'is no phrase. Allowed: 3 to 10 words with single spaces, none at the ends.',
);

/** What readers may ask where the page is the answer: words for search that the page itself need not use. */
const asked = z
  .array(z.string({ error: noPhrase }).regex(/^\S+(?: \S+){2,9}$/, { error: noPhrase }), {
    error: noPhrases,
  })
  .min(1, { error: noPhrases })
  .superRefine((phrases, context) => {
    const plain = phrases.map(plainPhrase);
    phrases.forEach((phrase, index) => {
      if (plain.indexOf(plainPhrase(phrase)) === index) return;
      const message = `"${phrase}" stands there twice. Allowed: each phrase once.`;
      context.addIssue({ code: 'custom', path: [index], message });
    });
  });

/** YAML reads an unquoted day as a date; both become the text of the day. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.custom<IsoDate>((value) => typeof value === 'string' && isDay(value), {
    error: wrong(() => 'is no day. Allowed: year-month-day, such as 2026-11-23.'),
  }),
);

const fields = {
  title: text(1, 70),
  description: text(50, 165),
  kind: z.enum(kinds, {
    error: wrong((value) => `is no kind of page. ${allowedHint(value, kinds)}`),
  }),
  sources: z.array(
    z.custom<SourceId>(isSourceId, {
      error: wrong(
        (value) =>
          `is not in src/data/sources/. ${allowedHint(value, nearestSources(value))} Allowed too: every other key of that file.`,
      ),
    }),
    { error: list },
  ),
  checked: day,
  aliases: z
    .array(z.string({ error: wrong(() => 'is no text. Allowed: what a reader would type.') }), {
      error: list,
    })
    .default([]),
  asked,
};

/** Unknown fields are errors: a misspelt field would go unnoticed otherwise. */
const strict = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .map(
              (key) => `"${key}" is no field of this page. ${allowedHint(key, Object.keys(shape))}`,
            )
            .join(' ')
        : 'The frontmatter holds no fields. A page begins with ---, its fields, and --- again.',
  });

export const pageFields = strict(fields);

/** What the text of a point adds to its record: title, description and all else come from `src/data/points/`. */
export const pointPageFields = strict({ sources: fields.sources, checked: fields.checked, asked });
