/** How search's script gets into the site's bundle. */
import { browserModule } from './search-pagefind.ts';

const name = 'virtual:pagefind';
const resolved = `\0${name}`;

/**
 * Offers Pagefind's browser code as a module, so that it is bundled and minified with the code that uses it: one
 * file less to wait for. Pagefind carries the code in its program, not in its package.
 */
export const pagefindModule = {
  name: 'pagefind-module',
  resolveId: (id: string): string | undefined => (id === name ? resolved : undefined),
  load: (id: string): Promise<string> | undefined =>
    id === resolved ? browserModule() : undefined,
} as const;

/**
 * Vite wraps every dynamic import in code that preloads the style sheets and parts that it needs: 450 bytes on each
 * page for the one import of this site, search, which is one file without a style sheet.
 */
export const plainDynamicImport = {
  name: 'plain-dynamic-import',
  apply: 'build',
  enforce: 'pre',
  load: (id: string): string | undefined =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
} as const;
