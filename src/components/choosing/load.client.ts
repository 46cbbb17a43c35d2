/**
 * Gets what the answer needs when a reader first ticks something: the data, and the style sheet of the answer. It shares
 * nothing with the moving guide: a shared module would be a file, and thus a request, of its own on both pages.
 */
import type { ChoosingData } from '../../lib/choosing/model.ts';

let loading: Promise<ChoosingData> | undefined;

/**
 * The data of the answer; loaded once, and again after a failure.
 *
 * @throws when it cannot be had
 */
export function loadChoosing(): Promise<ChoosingData> {
  loading ??= Promise.all([fetchData(), loadStyles()]).then(
    ([data]) => data,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

async function fetchData(): Promise<ChoosingData> {
  const response = await fetch('/data/choosing.json');
  if (!response.ok) throw new Error(`The data of the answer: status ${response.status}.`);
  const data: unknown = await response.json();
  if (!isChoosingData(data)) throw new Error('The data of the answer has another shape.');
  // The file writes the id of a means in its address as "*".
  const means = data.means.map((one) => ({ ...one, url: one.url.replace('*', one.id) }));
  return { ...data, means };
}

/** The file comes whole from the same build, or something else came in its place: its first keys tell. */
function isChoosingData(value: unknown): value is ChoosingData {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['checked', 'questions', 'means', 'deeds', 'cautions', 'sources'].every((key) => key in value)
  );
}

/** Resolved also when the sheet cannot be had: the answer reads well without it. */
function loadStyles(): Promise<void> {
  return new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = document.querySelector<HTMLElement>('[data-styles]')?.dataset['styles'] ?? '';
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    document.head.append(link);
  });
}
