/** "Choose an API" in the browser: ticks, address and answer in step. */
import { caseFrom, isEmpty, queryOf } from '../../lib/choosing/address.ts';
import { answerBlocks } from '../../lib/choosing/answer.ts';
import { answerMarkdown } from '../../lib/choosing/markdown.ts';
import {
  answerIds,
  noCase,
  questionIds,
  type Case,
  type ChoosingData,
} from '../../lib/choosing/model.ts';
import { recommendFrom, type Recommendation } from '../../lib/choosing/recommend.ts';
import { statusOf } from '../../lib/choosing/words.ts';
import { answerTitle, blockView } from './answer.client.ts';
import { loadChoosing } from './load.client.ts';

interface Shown {
  readonly data: ChoosingData;
  readonly answer: Recommendation;
}

interface Parts {
  readonly status: HTMLElement;
  readonly hint: HTMLElement;
  readonly empty: HTMLElement;
  readonly title: HTMLElement;
  readonly actions: HTMLElement;
  readonly result: HTMLElement;
}

const find = (id: string): HTMLElement | null => document.getElementById(`choosing-${id}`);
const boxes = [...document.querySelectorAll<HTMLInputElement>('.picker input[type=checkbox]')];
const [status, hint, empty, title, actions, result] = [
  find('status'),
  find('hint'),
  find('empty'),
  find('title'),
  find('actions'),
  find('result'),
];
if (status && hint && empty && title && actions && result) {
  start({ status, hint, empty, title, actions, result });
}

/** The case as it is ticked. */
function ticked(): Case {
  const on = (name: keyof Case, value: string): boolean =>
    boxes.some((box) => box.dataset['question'] === name && box.value === value && box.checked);
  return {
    env: answerIds.env.filter((id) => on('env', id)),
    client: answerIds.client.filter((id) => on('client', id)),
    job: answerIds.job.filter((id) => on('job', id)),
    place: answerIds.place.filter((id) => on('place', id)),
    skill: answerIds.skill.filter((id) => on('skill', id)),
    need: answerIds.need.filter((id) => on('need', id)),
  };
}

function tick(given: Case): void {
  const wanted = new Set(questionIds.flatMap((id) => given[id].map((value) => `${id} ${value}`)));
  for (const box of boxes)
    box.checked = wanted.has(`${box.dataset['question'] ?? ''} ${box.value}`);
}

function start(parts: Parts): void {
  let shown: Shown | undefined;
  /** The query of the address for which the page stands. */
  let query = location.search;

  /** What stands on the page without an answer: nothing is ticked, or the answer is not there. */
  const showNone = (status: string): void => {
    shown = undefined;
    parts.title.replaceChildren();
    parts.result.replaceChildren();
    parts.actions.hidden = true;
    parts.empty.hidden = false;
    parts.status.textContent = status;
    document.documentElement.classList.remove('has-report');
  };

  const show = async (given: Case): Promise<void> => {
    if (isEmpty(given)) {
      showNone('Nothing is ticked.');
      return;
    }
    if (shown === undefined) parts.status.textContent = 'Loading the answer …';
    try {
      const data = await loadChoosing();
      // Further ticks may have come while the data was on its way.
      if (queryOf(ticked()) !== queryOf(given)) return;
      const answer = recommendFrom(data, given);
      shown = { data, answer };
      parts.title.replaceChildren(answerTitle());
      parts.result.replaceChildren(...answerBlocks(data, answer, location.pathname).map(blockView));
      parts.status.textContent = statusOf(answer);
      parts.actions.hidden = false;
      parts.empty.hidden = true;
      document.documentElement.classList.add('has-report');
    } catch {
      showNone('The answer cannot be loaded. Tick again to retry.');
    }
  };

  /** A change by the reader is a step that "back" undoes, as in the matrix. */
  const change = (given: Case): Promise<void> => {
    parts.hint.hidden = true;
    query = queryOf(given);
    if (query !== location.search) history.pushState(null, '', location.pathname + query);
    return show(given);
  };

  const fromAddress = (): void => {
    const { given, ignored } = caseFrom(new URLSearchParams(location.search));
    tick(given);
    parts.hint.hidden = ignored.length === 0;
    parts.hint.textContent =
      ignored.length === 0 ? '' : `Not known, so ignored: ${ignored.slice(0, 5).join(', ')}.`;
    void show(given);
  };

  for (const box of boxes) box.addEventListener('change', () => void change(ticked()));
  // Links to a case of this page: common cases, and what would change the answer.
  document.addEventListener('click', (event) => {
    const { target } = event;
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-case]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { given } = caseFrom(new URL(link.href).searchParams);
    tick(given);
    void change(given).then(() => {
      (parts.title.querySelector('h2') ?? boxes[0])?.focus();
    });
  });
  find('clear')?.addEventListener('click', () => {
    tick(noCase);
    void change(noCase);
  });
  find('print')?.addEventListener('click', () => print());
  startCopy(() => shown);
  addEventListener('popstate', () => {
    // A link to a part of the page is such an event too; an answer made anew would take its target away.
    if (location.search === query) return;
    query = location.search;
    fromAddress();
  });
  fromAddress();
}

/** The button that copies the answer as Markdown. */
function startCopy(shown: () => Shown | undefined): void {
  const button = find('copy');
  if (button === null) return;
  button.hidden = !('clipboard' in navigator);
  const label = button.textContent;
  button.addEventListener('click', () => {
    const now = shown();
    if (now === undefined) return;
    navigator.clipboard
      .writeText(answerMarkdown(now.data, now.answer, location.origin + location.pathname))
      .then(
        () => (button.textContent = 'Copied'),
        () => (button.textContent = 'Not copied'),
      )
      .finally(() => setTimeout(() => (button.textContent = label), 2000));
  });
}
