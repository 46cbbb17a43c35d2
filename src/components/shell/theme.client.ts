/**
 * The theme switch: automatic, light or dark. The choice stays on the device; `public/theme.js` applies it
 * before the first paint of the next page.
 */
export function startThemeSwitch(): void {
  const select = document.querySelector<HTMLSelectElement>('#theme');
  if (select === null) return;
  const root = document.documentElement;
  select.value = root.dataset['theme'] ?? 'auto';
  select.addEventListener('change', () => {
    const theme = select.value;
    if (theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    try {
      if (theme === 'auto') localStorage.removeItem('theme');
      else localStorage.setItem('theme', theme);
    } catch {
      // Storage is blocked: the choice holds for this page only.
    }
  });
}
