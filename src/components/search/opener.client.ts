/**
 * Opens search: on a click on a link with `data-search-open`, on Ctrl+K or ⌘K, and on "/" outside of fields; on the
 * search page, when its address asks for something or the reader goes to its field.
 * This is all of search that a page loads; the rest comes at the first sign that a reader wants it.
 */
import type * as Search from './search.client.ts';

/**
 * What the script will ask for. Asked for now, it comes beside the script. As HTML it is the
 * shortest, and every page carries it.
 */
const link = '<link rel=preload crossorigin as=fetch href=/pagefind/';
let early = `${link}catalogue.json>${link}wasm.en.wasm>`;

const load = (): Promise<typeof Search> => {
  document.head.insertAdjacentHTML('beforeend', early);
  early = '';
  return import('./search.client.ts');
};

const panel = document.querySelector<HTMLElement>('main [data-search-panel]');
const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');

/** Says that search is under way. */
const tell = (root: ParentNode | null): void => {
  const status = root?.querySelector('[role=status]');
  if (status) status.textContent = 'Loading …';
};

const openDialog = (event: Event): void => {
  event.preventDefault();
  let isClosed = false;
  dialog?.addEventListener('close', () => (isClosed = true), { once: true });
  // Readers who wait can write already. It takes the script's place, so it comes only where the script is late.
  const late = setTimeout(() => {
    tell(panel ?? dialog);
    if (panel === null && !dialog?.open && !isClosed) dialog?.showModal();
  }, 300);
  load()
    .then(
      (search) => search.openSearch(() => !isClosed),
      // Without its script search is a page.
      () => (location.href = '/search/'),
    )
    .finally(() => clearTimeout(late));
};

addEventListener('keydown', (event) => {
  const { key, target } = event;
  // Here and not in the script of the dialog, which may be late. A search field would only clear itself.
  if (key === 'Escape' && dialog?.open && !event.isComposing) {
    event.preventDefault();
    dialog.close();
  }
  const writing = target instanceof HTMLElement && target.closest('input,select,textarea');
  const command = (event.ctrlKey || event.metaKey) && key.toLowerCase() === 'k';
  if (command || (key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey)) {
    openDialog(event);
  }
});

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-search-open]')) {
  link.addEventListener('click', (event) => {
    // A click that asks for a new tab gets one.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) openDialog(event);
  });
  const prepare = (): void => {
    load().catch(() => undefined);
  };
  for (const sign of ['pointerenter', 'focus'])
    link.addEventListener(sign, prepare, { once: true });
}

const startPage = (): void => {
  if (panel === null) return;
  const query = new URLSearchParams(location.search).get('q');
  const input = panel.querySelector('input');
  if (query && input) {
    input.value = query;
    tell(panel);
  }
  load().then(
    (search) => search.startSearchPage(panel),
    () => {
      panel.textContent = 'Search failed.';
    },
  );
};
if (location.search === '') panel?.addEventListener('focusin', startPage, { once: true });
else startPage();
