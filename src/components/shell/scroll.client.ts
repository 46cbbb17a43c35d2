/**
 * A region that scrolls sideways must be reachable by keyboard, and only then: a stop that does nothing is in
 * the way of everybody else.
 */
export function nameScrollRegions(): void {
  const regions = [...document.querySelectorAll<HTMLElement>('.scroll, pre')];
  const update = (region: HTMLElement): void => {
    if (region.scrollWidth > region.clientWidth + 1) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  };
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) update(target);
  });
  for (const region of regions) {
    // At once, too: the observer speaks a frame later, and a keyboard user may be faster.
    update(region);
    observer.observe(region);
  }
}
