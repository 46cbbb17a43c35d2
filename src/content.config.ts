import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageFields } from './build/page-fields.ts';

export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content', pattern: '**/*.mdx' }),
    schema: pageFields,
  }),
};
