/** Shows hits as a list of links that keep their places while their passages come. */
import type { Hit, Passage } from '../../lib/search/hits.ts';
import { element } from './element.client.ts';

export interface HitList {
  readonly element: HTMLOListElement;
  /** Shows these hits. A hit that is shown already keeps its element, and with it the focus. */
  readonly show: (hits: readonly Hit[]) => void;
  /** Adds hits after those that are shown. */
  readonly append: (hits: readonly Hit[]) => void;
}

interface Item {
  readonly element: HTMLLIElement;
  /** Loads the passage when a reader can see it. */
  hit: Hit;
}

/** Who types on does not want the passages of what was found in between; each is a file of its own. */
const rest = 100;

/** Makes an empty list. */
export function createHitList(): HitList {
  const list = element('ol');
  let items = new Map<string, Item>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Only the passages in sight are loaded.
  const inSight = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      inSight.unobserve(target);
      for (const item of items.values()) if (item.element === target) fill(item);
    }
  });

  const itemFor = (hit: Hit): Item => {
    const known = items.get(hit.url);
    const item = known ?? { element: element('li'), hit };
    item.hit = hit;
    const old = known?.element.querySelector('[data-hit]');
    if (old?.textContent !== hit.title) item.element.replaceChildren(...headOf(hit), ...roomFor());
    else item.element.querySelector('.verdicts')?.replaceWith(...verdictsOf(hit));
    return item;
  };
  const watch = (): void => {
    inSight.disconnect();
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const item of items.values()) inSight.observe(item.element);
    }, rest);
  };

  return {
    element: list,
    show: (hits) => {
      const shown = new Map(hits.map((hit) => [hit.url, itemFor(hit)]));
      items = shown;
      list.replaceChildren(...[...shown.values()].map((item) => item.element));
      watch();
    },
    append: (hits) => {
      for (const hit of hits) {
        const item = itemFor(hit);
        items.set(hit.url, item);
        list.append(item.element);
        inSight.observe(item.element);
      }
    },
  };
}

/** The page's link, where the page stands, and its verdicts: all that is known at once. */
function headOf(hit: Hit): HTMLElement[] {
  const where = [hit.section, hit.kind].filter((text) => text !== '').join(' · ');
  return [
    element('a', { href: hit.url, 'data-hit': '' }, hit.title),
    element('small', {}, where),
    ...verdictsOf(hit),
  ];
}

/** The room of the passage and of the headings to go to, so that what follows does not move when they come. */
function roomFor(): HTMLElement[] {
  return [element('p', { class: 'passage' }), element('ul', { class: 'parts' })];
}

/** Where the text does not load, a hit stays as it is: its link works. */
function fill({ element: item, hit }: Item): void {
  hit.passage().then(
    (passage) => {
      item.querySelector('.passage')?.replaceChildren(...piecesOf(passage));
      const parts = item.querySelector('.parts');
      if (parts === null) return;
      parts.setAttribute('aria-label', `Parts of ${hit.title}`);
      parts.replaceChildren(
        ...passage.parts.map(({ title, url }) =>
          element('li', {}, element('a', { href: url }, title)),
        ),
      );
    },
    () => undefined,
  );
}

function piecesOf({ excerpt }: Passage): (Node | string)[] {
  return excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}

function verdictsOf({ verdicts }: Hit): HTMLElement[] {
  if (verdicts.length === 0) return [];
  const chips = verdicts.map(({ environment, support, word, isAsked }) =>
    element(
      'span',
      isAsked ? { class: 'asked' } : {},
      `${environment}: `,
      element('span', { class: support }, word),
    ),
  );
  return [element('p', { class: 'verdicts' }, ...chips)];
}
