/**
 * Arrow keys between the field and the hits. Hits are links and get the focus themselves, so that Enter, a new tab
 * and a screen reader work as for any link.
 *
 * @param root the element around field and hits
 * @param input the field, above the first hit
 */
export function moveWithArrows(root: HTMLElement, input: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const from = event.target;
    if (step === 0 || !(from instanceof HTMLElement)) return;
    const hits = [...root.querySelectorAll<HTMLElement>('[data-hit]')];
    const item = from.closest('ol > li');
    const at = hits.findIndex((hit) => hit.closest('ol > li') === item);
    if (from !== input && (item === null || at === -1)) return;
    const to = from === input ? (step === 1 ? 0 : undefined) : at + step;
    if (to === undefined) return;
    event.preventDefault();
    const target = to < 0 ? input : hits[Math.min(to, hits.length - 1)];
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  });
}
