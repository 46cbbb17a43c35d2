/** The search page: the same panel as the dialog, with query and filters in the address. */
import { addressOf, noFilters, requestFrom } from '../../lib/search/filters.ts';
import { ignoredHint } from '../../lib/search/messages.ts';
import { loadEngine, startPanel } from './search.client.ts';

const root = document.querySelector<HTMLElement>('main [data-search-panel]');
const hint = document.querySelector<HTMLElement>('#search-hint');

if (root !== null && hint !== null) start(root, hint);

function start(root: HTMLElement, hint: HTMLElement): void {
  const panel = startPanel(root, {
    enter: 'search',
    changed: (request, by) => {
      hint.hidden = true;
      const address = location.pathname + addressOf(request);
      if (address === location.pathname + location.search) return;
      if (by === 'choice') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    },
  });

  async function readAddress(): Promise<void> {
    const params = new URLSearchParams(location.search);
    if (params.size === 0) {
      panel.show({ query: '', filters: noFilters });
      return;
    }
    const labels = await loadEngine().then(
      ({ vocabulary }) => vocabulary.labels.filters,
      // Without labels no filter is known, and without an index none can be used.
      () => [],
    );
    const { query, filters, ignored } = requestFrom(params, labels);
    hint.textContent = labels.length === 0 ? '' : ignoredHint(ignored);
    hint.hidden = hint.textContent === '';
    panel.show({ query, filters });
  }

  addEventListener('popstate', () => void readAddress());
  void readAddress();
}
