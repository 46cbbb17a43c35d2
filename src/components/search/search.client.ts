/** All of search in one file, loaded at the first sign that a reader wants to search: it begins to load the rest. */
import { prepareSearch } from './search-dialog.client.ts';

export { openSearch } from './search-dialog.client.ts';
export { startSearchPage } from './search-page.client.ts';

prepareSearch();
