/** What a reader does with a report: copy it as Markdown, save it as CSV, print it. */
import { queryOf } from '../../lib/moving/address.ts';
import { reportCsv } from '../../lib/moving/csv.ts';
import { reportMarkdown } from '../../lib/moving/markdown.ts';
import type { MovingData } from '../../lib/moving/model.ts';
import type { Report } from '../../lib/moving/report.ts';

/** The report on the page. */
export interface Shown {
  readonly data: MovingData;
  readonly report: Report;
}

/**
 * @param root the element with the buttons
 * @param shown gives the report on the page, where there is one
 */
export function startActions(root: HTMLElement, shown: () => Shown | undefined): void {
  const button = (id: string): HTMLButtonElement | null => root.querySelector(`button#${id}`);
  const copy = button('moving-copy');
  if (copy !== null) {
    copy.hidden = !('clipboard' in navigator);
    const label = copy.textContent;
    copy.addEventListener('click', () => {
      const now = shown();
      if (now === undefined) return;
      void toClipboard(reportMarkdown(now.data, now.report, addressOf(now)), copy, label);
    });
  }
  button('moving-csv')?.addEventListener('click', () => {
    const now = shown();
    if (now !== undefined) save(reportCsv(now.data, now.report, addressOf(now)));
  });
  button('moving-print')?.addEventListener('click', () => print());
}

/** The address of this report alone, whatever else the address of the page holds. */
function addressOf({ report }: Shown): string {
  return new URL(location.pathname + queryOf(report.items.map(({ id }) => id)), location.origin)
    .href;
}

async function toClipboard(text: string, button: HTMLButtonElement, label: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not copied';
  }
  setTimeout(() => (button.textContent = label), 2000);
}

function save(csv: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  link.download = 'moving-online.csv';
  link.click();
  // Not at once: a browser may read the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
