/**
 * Language tabs. The choice is `data-code` on the root element, for all groups of the page at once; the style sheet
 * shows the variants. It stays on the device; `public/theme.js` sets it before the first paint of the next page.
 */
const steps: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: () => -1,
};

/** Makes the buttons of every group tabs. */
export function startTabs(): void {
  const root = document.documentElement;
  const all = [...document.querySelectorAll<HTMLButtonElement>('.tabs > button')];

  const mark = (): void => {
    for (const tab of all) {
      const chosen = tab.classList.contains(`in-${root.dataset['code'] ?? ''}`);
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    }
  };

  const choose = (tab: HTMLButtonElement): void => {
    const { top } = tab.getBoundingClientRect();
    root.dataset['code'] = tab.value;
    mark();
    // Groups above may have grown or shrunk: the tab stays where the reader has it.
    scrollBy({ top: tab.getBoundingClientRect().top - top, behavior: 'instant' });
    try {
      localStorage.setItem('code', tab.value);
    } catch {
      // Storage is blocked: the choice holds for this page only.
    }
  };

  for (const tab of all) {
    const list = tab.parentElement;
    const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
    list?.setAttribute('role', 'tablist');
    tab.setAttribute('role', 'tab');
    panel?.setAttribute('role', 'tabpanel');
    panel?.setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      // With Alt and the like, arrows belong to the browser: back, forward, next window.
      const isShortcut = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
      if (step === undefined || isShortcut) return;
      const tabs = all.filter(({ parentElement }) => parentElement === list);
      const next = tabs.at(step(tabs.indexOf(tab)) % tabs.length);
      event.preventDefault();
      next?.focus();
      next?.click();
    });
  }
  mark();
}
