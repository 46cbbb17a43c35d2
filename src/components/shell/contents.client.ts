/** Marks, in the on-page contents, the section that the reader has reached. */
export function markSectionInView(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
  if (links.length === 0) return;
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading === null ? [] : [{ link, heading }];
  });
  const mark = (): void => {
    const reached = sections.filter(({ heading }) => heading.getBoundingClientRect().top < 160);
    const current = reached.at(-1);
    for (const { link } of sections) {
      if (link === current?.link) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  // The observer wakes up when a heading crosses the upper part of the window: no work on every scroll event.
  const observer = new IntersectionObserver(mark, { rootMargin: '-140px 0px -60% 0px' });
  for (const { heading } of sections) observer.observe(heading);
}
