import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { IsoDate } from './data/model.ts';
import { sources, type SourceId } from './data/sources.ts';
import { idsOf } from './lib/records.ts';
import { allowedHint } from './lib/suggest.ts';

const sourceIds: readonly SourceId[] = idsOf(sources);
const isSourceId = (value: string): value is SourceId => Object.hasOwn(sources, value);

const isDay = (value: unknown): value is IsoDate =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** YAML reads an unquoted day as a date; both become the text of the day. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.custom<IsoDate>(isDay, { error: 'Write the day as 2026-11-23.' }),
);

/** The frontmatter of a page. Unknown fields are errors: a misspelt field would go unnoticed otherwise. */
const page = z.strictObject({
  title: z.string().min(1).max(70),
  description: z.string().min(50).max(165),
  kind: z.enum(['overview', 'concept', 'guide', 'reference', 'help']),
  sources: z.array(
    z.string().refine(isSourceId, {
      error: (issue) =>
        `"${String(issue.input)}" is not in src/data/sources.ts. ${allowedHint(String(issue.input), nearestIds(String(issue.input)))}`,
    }),
  ),
  checked: day,
  aliases: z.array(z.string()).default([]),
});

/** The source ids that begin like a wrong one; naming all three hundred would hide the right one. */
function nearestIds(wrong: string): readonly string[] {
  const start = wrong.split('/')[0] ?? '';
  const near = sourceIds.filter((id) => id.startsWith(start));
  return near.length > 0 ? near : sourceIds.slice(0, 8);
}

export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content', pattern: '**/*.mdx' }),
    schema: page,
  }),
};
