// Runs before the first paint, so that a chosen theme does not flash. Everything else about the theme is in
// src/components/shell/theme.client.ts.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the theme of the system stays.
}
