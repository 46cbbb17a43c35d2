/** Pagefind's browser code; see src/build/search-vite.ts. */
declare module 'virtual:pagefind' {
  export const createPagefind: import('../../lib/search/pagefind.ts').CreatePagefind;
}
