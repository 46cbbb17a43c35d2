/** Loads search on the search page when the address asks for something or the reader goes to the field. */
const root = document.querySelector<HTMLElement>('main [data-search-panel]');
const hint = document.querySelector<HTMLElement>('#search-hint');

if (root !== null && hint !== null) {
  const start = (): void => {
    import('./search.client.ts').then(
      (search) => {
        search.startSearchPage(root, hint);
      },
      () => {
        hint.hidden = false;
        hint.textContent = 'Search did not load. The list below leads to every page.';
      },
    );
  };
  if (location.search === '') root.addEventListener('focusin', start, { once: true });
  else start();
}

export {};
