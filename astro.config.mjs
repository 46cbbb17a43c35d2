// @ts-check
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { checkedComponents } from './src/build/checked-components.ts';
import { diagrams } from './src/build/diagrams.ts';
import { searchIndex } from './src/build/search-index.ts';
import { headers } from './src/build/headers.ts';

export default defineConfig({
  trailingSlash: 'always',
  // The default would remove the space between neighbouring inline elements such as badges.
  compressHTML: true,
  build: { inlineStylesheets: 'never', format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [mdx(), diagrams(), searchIndex()],
  markdown: {
    processor: satteri({
      mdastPlugins: [checkedComponents],
      // Texts from the data keep their straight quotes, so texts from the pages do too.
      features: { smartPunctuation: false },
    }),
    // Prism marks code with classes; Shiki would write style attributes, which the policy forbids.
    syntaxHighlight: 'prism',
  },
  server: ({ command }) => (command === 'preview' ? { headers } : {}),
  vite: { build: { assetsInlineLimit: 0 } },
});
