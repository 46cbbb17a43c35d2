// @ts-check
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { checkedComponents } from './src/build/checked-components.ts';
import { dataLint } from './src/build/data-lint.ts';
import { diagrams } from './src/build/diagrams.ts';
import { machineFiles } from './src/build/machine-files.ts';
import { searchIndex } from './src/build/search-index.ts';
import { siteAddress } from './src/build/site-address.ts';
import { termLinks } from './src/build/term-links.ts';
import { wholeSite } from './src/build/whole-site.ts';

export default defineConfig({
  site: siteAddress(),
  trailingSlash: 'always',
  // Astro builds here; `wholeSite` moves the site to dist/ when all of it is there.
  outDir: './.astro/site/',
  // The default would remove the space between neighbouring inline elements such as badges.
  compressHTML: true,
  build: { inlineStylesheets: 'never', format: 'directory' },
  devToolbar: { enabled: false },
  // In this order: the data is checked before anything uses it, and the site is published after everything else.
  integrations: [
    dataLint(),
    mdx(),
    diagrams(),
    searchIndex(),
    machineFiles(),
    wholeSite('./dist/'),
  ],
  markdown: {
    processor: satteri({
      mdastPlugins: [checkedComponents, termLinks],
      // Texts from the data keep their straight quotes, so texts from the pages do too.
      features: { smartPunctuation: false },
    }),
    // Prism marks code with classes; Shiki would write style attributes, which the policy forbids.
    syntaxHighlight: 'prism',
  },
  // The development server sends none of the headers in src/build/headers.ts: Vite needs inline styles there, which
  // the policy forbids. scripts/serve.ts serves the built site with all of them.
  vite: { build: { assetsInlineLimit: 0 } },
});
