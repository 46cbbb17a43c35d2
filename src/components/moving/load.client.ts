/** Gets what the report needs when a reader first ticks something: the data, and the style sheet of the report. */
import type { MovingData } from '../../lib/moving/model.ts';
import { readMovingData } from '../../lib/moving/read.ts';

let loading: Promise<MovingData> | undefined;

/**
 * The data of the report; loaded once, and again after a failure.
 *
 * @throws when it cannot be had or has another shape
 */
export function loadMoving(): Promise<MovingData> {
  loading ??= Promise.all([fetchData(), loadStyles()]).then(
    ([data]) => data,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

async function fetchData(): Promise<MovingData> {
  const response = await fetch('/data/moving.json');
  if (!response.ok) throw new Error(`The data of the moving guide: status ${response.status}.`);
  return readMovingData(await response.json());
}

/** Resolved also when the sheet cannot be had: the report reads well without it. */
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
