/** Shows hits as a list of links. */
import type { Hit } from '../../lib/search/hits.ts';
import { element } from './element.client.ts';

/** One hit: its page's link, where the page stands, verdicts, the best passage, and headings to go to. */
export function hitItem(hit: Hit): HTMLLIElement {
  const where = [hit.section, hit.kind].filter((text) => text !== '').join(' · ');
  const item = element(
    'li',
    {},
    element('a', { href: hit.url, 'data-hit': '' }, hit.title),
    element('small', {}, where),
  );
  if (hit.verdicts.length > 0) item.append(verdicts(hit));
  item.append(
    element(
      'p',
      {},
      ...hit.excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
    ),
  );
  if (hit.parts.length > 0) {
    const links = hit.parts.map(({ title, url }) =>
      element('li', {}, element('a', { href: url }, title)),
    );
    item.append(element('ul', { 'aria-label': `Parts of ${hit.title}` }, ...links));
  }
  return item;
}

function verdicts({ verdicts: all }: Hit): HTMLElement {
  return element(
    'p',
    { class: 'verdicts' },
    ...all.map(({ environment, support, word }) =>
      element('span', {}, `${environment}: `, element('span', { class: support }, word)),
    ),
  );
}
