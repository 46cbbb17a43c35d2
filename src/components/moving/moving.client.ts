/** The moving guide in the browser: ticks, address and report in step. */
import { queryOf, tickedFrom } from '../../lib/moving/address.ts';
import { movingReport } from '../../lib/moving/report.ts';
import { statusOf } from '../../lib/moving/words.ts';
import { startActions, type Shown } from './actions.client.ts';
import { loadMoving } from './load.client.ts';
import { startPicker } from './picker.client.ts';
import { reportTitle, reportView } from './report.client.ts';

const find = (id: string): HTMLElement | null => document.getElementById(id);
const picker = document.querySelector<HTMLElement>('.picker');
const [status, hint, empty, title, actions, result, clear] = [
  find('moving-status'),
  find('moving-hint'),
  find('moving-empty'),
  find('moving-title'),
  find('moving-actions'),
  find('moving-result'),
  find('moving-clear'),
];
if (picker && status && hint && empty && title && actions && result && clear) {
  start(picker, { status, hint, empty, title, actions, result, clear });
}

interface Parts {
  readonly status: HTMLElement;
  readonly hint: HTMLElement;
  readonly empty: HTMLElement;
  readonly title: HTMLElement;
  readonly actions: HTMLElement;
  readonly result: HTMLElement;
  readonly clear: HTMLElement;
}

function start(root: HTMLElement, parts: Parts): void {
  let shown: Shown | undefined;
  /** The query of the address for which the page stands. */
  let query = location.search;
  startActions(parts.actions, () => shown);

  const show = async (ticked: readonly string[]): Promise<void> => {
    const none = ticked.length === 0;
    if (none) {
      shown = undefined;
      parts.title.replaceChildren();
      parts.result.replaceChildren();
      parts.actions.hidden = true;
      parts.empty.hidden = false;
      parts.status.textContent = 'Nothing is ticked.';
      document.documentElement.classList.remove('has-report');
      return;
    }
    if (shown === undefined) parts.status.textContent = 'Loading the report …';
    try {
      const data = await loadMoving();
      // Further ticks may have come while the data was on its way.
      if (picker.ticked().join() !== ticked.join()) return;
      const report = movingReport(data, ticked);
      shown = { data, report };
      parts.title.replaceChildren(reportTitle());
      parts.result.replaceChildren(...reportView(data, report));
      parts.status.textContent = statusOf(report);
      parts.actions.hidden = false;
      parts.empty.hidden = true;
      document.documentElement.classList.add('has-report');
    } catch {
      shown = undefined;
      parts.result.replaceChildren();
      parts.actions.hidden = true;
      document.documentElement.classList.remove('has-report');
      parts.status.textContent =
        'The report cannot be loaded. Tick again to retry; the table of all items is complete.';
    }
  };

  /** A change by the reader is a step that "back" undoes, as in the matrix. */
  const change = (ticked: readonly string[]): void => {
    parts.hint.hidden = true;
    query = queryOf(ticked);
    if (query !== location.search) history.pushState(null, '', location.pathname + query);
    void show(ticked);
  };

  const picker = startPicker(root, change);

  const fromAddress = (): void => {
    const { ticked, ignored } = tickedFrom(new URLSearchParams(location.search), picker.known);
    picker.tick(ticked);
    parts.hint.hidden = ignored.length === 0;
    parts.hint.textContent =
      ignored.length === 0
        ? ''
        : `The address names what this page does not know or cannot tick; it was ignored: ${ignored.slice(0, 5).join(', ')}.`;
    void show(ticked);
  };

  parts.clear.addEventListener('click', () => {
    picker.tick([]);
    change([]);
  });
  addEventListener('popstate', () => {
    // A link to a part of the page is such an event too; a report made anew would take its target away.
    if (location.search === query) return;
    query = location.search;
    fromAddress();
  });
  fromAddress();
}
