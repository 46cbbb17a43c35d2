/** The search page: the same panel as the dialog, with query and filters in the address. */
import { longestQuery, noFilters, requestFrom, tidy } from '../../lib/search/filters.ts';
import { droppedHint } from '../../lib/search/messages.ts';
import { element } from './element.client.ts';
import { loadEngine } from './load-engine.client.ts';
import { startPanel } from './search-panel.client.ts';

/**
 * Brings the search page to life.
 *
 * @param root the element around its panel
 */
export function startSearchPage(root: HTMLElement): void {
  /** Says what of the address was ignored. */
  const hint = element('p', { class: 'callout', role: 'status', hidden: '' });
  root.before(hint);
  const panel = startPanel(root, {
    changed: (address, by) => {
      hint.hidden = true;
      if (address === location.pathname + location.search) return;
      if (by === 'choice') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    },
  });

  async function readAddress(): Promise<void> {
    const { search } = location;
    const params = new URLSearchParams(search);
    if (params.size === 0) {
      hint.hidden = true;
      panel.show({ query: '', filters: noFilters });
      return;
    }
    const asked = tidy(params.get('q') ?? '').slice(0, longestQuery);
    panel.wait(asked);
    const labels = await loadEngine().then(
      ({ catalogue }) => catalogue.labels.filters,
      // Without labels no filter is known, and without an index none can be used.
      () => [],
    );
    // The reader wrote something else in the meantime.
    if (location.search !== search) return;
    const { query, filters, dropped } = requestFrom(params, labels);
    hint.textContent = labels.length === 0 ? '' : droppedHint(dropped);
    hint.hidden = hint.textContent === '';
    panel.show({ query, filters });
  }

  addEventListener('popstate', () => void readAddress());
  if (location.search === '') panel.search();
  else void readAddress();
}
