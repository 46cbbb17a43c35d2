/** The search dialog. */
import { prepareEngine } from './load-engine.client.ts';
import { startPanel, type Panel } from './search-panel.client.ts';
import { loadStyles } from './styles.client.ts';

let panel: Panel | undefined;

/** Loads what a search needs, so that it is there when the reader types. */
export function prepareSearch(): void {
  void loadStyles();
  prepareEngine();
}

/** Opens the dialog; on the search page, which has the same panel, goes to its field instead. */
export async function openSearch(): Promise<void> {
  prepareSearch();
  const onPage = document.querySelector<HTMLInputElement>('main [data-search-panel] input');
  const dialog = document.querySelector<HTMLDialogElement>('dialog#search');
  if (onPage !== null || dialog === null) {
    onPage?.focus();
    return;
  }
  await loadStyles();
  if (dialog.open) return;
  panel ??= start(dialog);
  // Closing gives the focus back to where it was: the browser does that for a modal dialog.
  dialog.showModal();
  panel.focus();
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
