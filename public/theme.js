// Runs before the first paint, so that a chosen theme or programming language does not flash. Everything else about
// them is in src/components/shell/theme.client.ts and src/components/sample/tabs.client.ts.
{
  const { dataset } = document.documentElement;
  dataset.code = 'first';
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    const code = localStorage.getItem('code') ?? '';
    if (/^(cs|ts|js|java|php|py|http|crmscript)$/.test(code)) dataset.code = code;
  } catch {
    // Storage is blocked: the theme of the system stays, and the first language of each sample.
  }
  // Tabs that never came to life must not hide code.
  addEventListener('load', () => {
    if (document.querySelector('.tabs[role=group]')) delete dataset.code;
  });
}
