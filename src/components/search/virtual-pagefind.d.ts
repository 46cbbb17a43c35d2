/** Pagefind's browser code; see src/build/search-vite.ts. */
declare module 'virtual:pagefind' {
  type Pagefind = import('../../lib/search/pagefind.ts').Pagefind;

  export const options: Pagefind['options'];
  export const search: Pagefind['search'];
  export const filters: Pagefind['filters'];
  export const destroy: Pagefind['destroy'];
}
