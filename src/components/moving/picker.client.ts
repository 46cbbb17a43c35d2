/** The list of what a solution can use: boxes to tick, a box for each group, and a field that narrows the list. */
import { matches, type KnownIds } from '../../lib/moving/address.ts';

export interface Picker {
  readonly known: KnownIds;
  /** The ids of the ticked items, each once, in the order of the page. */
  ticked(): readonly string[];
  /** Ticks these items and no others. */
  tick(ids: readonly string[]): void;
}

/**
 * @param root the section with the boxes
 * @param changed called with the ticked items after each change by the reader
 */
export function startPicker(
  root: HTMLElement,
  changed: (ticked: readonly string[]) => void,
): Picker {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[data-item]')];
  const groups = [...root.querySelectorAll<HTMLFieldSetElement>('fieldset')].map((group) => ({
    group,
    all: group.querySelector<HTMLInputElement>('[data-all]'),
    boxes: boxes.filter((box) => group.contains(box)),
  }));
  const isShown = (box: HTMLInputElement): boolean => box.closest('li')?.hidden !== true;
  const ids = [...new Set(boxes.map(({ value }) => value))];
  const ticked = (): string[] => {
    const values = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
    return ids.filter((id) => values.has(id));
  };

  /** The box of a group speaks of the boxes that are shown. */
  const refresh = (): void => {
    for (const { all, boxes: own } of groups) {
      const shown = own.filter(isShown);
      const on = shown.filter(({ checked }) => checked).length;
      if (all === null) continue;
      all.checked = on > 0 && on === shown.length;
      all.indeterminate = on > 0 && on < shown.length;
    }
  };

  /** An item can have two boxes, under two names. */
  const set = (id: string, on: boolean): void => {
    for (const box of boxes) if (box.value === id) box.checked = on;
  };

  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    const group = groups.find(({ all }) => all === target);
    const meant = group === undefined ? [target] : group.boxes.filter(isShown);
    for (const { value } of meant) set(value, target.checked);
    refresh();
    changed(ticked());
  });

  narrowBy(root, refresh);

  return {
    known: {
      items: ids,
      names: new Map(
        boxes.flatMap((box) => {
          const { name } = box.dataset;
          return name === undefined ? [] : [[name, box.value] as const];
        }),
      ),
      onlineOnly: [...root.querySelectorAll<HTMLInputElement>('[data-barred]')].map(
        ({ value }) => value,
      ),
    },
    ticked,
    tick: (wanted) => {
      for (const box of boxes) box.checked = wanted.includes(box.value);
      refresh();
    },
  };
}

/** The search field: hides what does not match, and says how many are left. Ticks stay as they are. */
function narrowBy(root: HTMLElement, refresh: () => void): void {
  const field = root.querySelector<HTMLInputElement>('#moving-find');
  const found = root.querySelector<HTMLElement>('#moving-found');
  const entries = [...root.querySelectorAll<HTMLElement>('[data-find]')];
  const narrow = (): void => {
    const words = field?.value.trim() ?? '';
    for (const entry of entries) entry.hidden = !matches(entry.dataset['find'] ?? '', words);
    for (const group of root.querySelectorAll('fieldset')) {
      group.hidden = group.querySelector('[data-find]:not([hidden])') === null;
    }
    const shown = entries.filter(({ hidden }) => !hidden).length;
    if (found !== null) {
      found.textContent =
        shown === 0 ? 'No entry matches.' : `${shown} of ${entries.length} entries shown.`;
    }
    refresh();
  };
  field?.addEventListener('input', narrow);
  narrow();
}
