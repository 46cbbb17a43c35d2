/** The search dialog. */
import { prepareEngine } from './load-engine.client.ts';
import { startPanel, type Panel } from './search-panel.client.ts';
import { addStyles } from './styles.client.ts';

let panel: Panel | undefined;

/** Loads what a search needs, so that it is there when the reader types. */
export function prepareSearch(): void {
  addStyles();
  prepareEngine();
}

/**
 * Opens the dialog; on the search page, which has the same panel, goes to its field instead.
 *
 * @param isWanted whether the reader still wants the dialog when its parts are there: it may have been closed meanwhile
 */
export function openSearch(isWanted: () => boolean): void {
  prepareSearch();
  const onPage = document.querySelector<HTMLInputElement>('main [data-search-panel] input');
  const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
  if (onPage !== null || dialog === null) {
    onPage?.focus();
    return;
  }
  const isStarted = panel !== undefined;
  panel ??= start(dialog);
  if (!isWanted()) return;
  if (!dialog.open) {
    // Closing gives the focus back to where it was: the browser does that for a modal dialog.
    dialog.showModal();
    panel.focus();
  } else if (!isStarted) {
    // The opener showed the dialog while this script was under way, and the reader may have typed.
    panel.search();
  }
}

function start(dialog: HTMLDialogElement): Panel {
  dialog.addEventListener('click', ({ target }) => {
    // Outside of its content the dialog itself is the target.
    if (target === dialog || (target instanceof Element && target.closest('[data-close], a'))) {
      dialog.close();
    }
  });
  return startPanel(dialog, {
    enter: (output) => output.querySelector<HTMLAnchorElement>('[data-hit]')?.click(),
    submit: (address) => {
      location.assign(address);
    },
  });
}
