import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageFields, pointPageFields } from './build/page-fields.ts';
import { pointTexts } from './lib/pages.ts';

export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content', pattern: ['**/*.mdx', `!${pointTexts}`] }),
    schema: pageFields,
  }),
  points: defineCollection({
    loader: glob({ base: './content', pattern: pointTexts }),
    schema: pointPageFields,
  }),
};
