/** All of search in one file, loaded at the first sign that a reader wants to search. */
export { openSearch, prepareSearch } from './search-dialog.client.ts';
export { startSearchPage } from './search-page.client.ts';
