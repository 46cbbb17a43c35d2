/** The answer as elements. Texts stay texts; links come from the data of the site alone. */
import { queryOf } from '../../lib/choosing/address.ts';
import type { ChoosingData } from '../../lib/choosing/model.ts';
import type { Choice, Recommendation } from '../../lib/choosing/recommend.ts';
import {
  changeText,
  conditionsOf,
  headlineOf,
  jobTitle,
  nothingLeft,
  reasonsOf,
  ruledOutByAnswer,
  verdictsOf,
} from '../../lib/choosing/words.ts';
import type { Link, Text } from '../../lib/numbered-sources.ts';

type Child = Node | string;

function make(name: string, className: string, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

function link({ title, url }: Link): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = url;
  element.textContent = title;
  return element;
}

const between = (nodes: readonly Node[], separator: string): Child[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [separator, node]));

/** The heading of the answer; there is none before there is an answer. It takes the focus when a link brings a case. */
export function answerTitle(): HTMLElement {
  const title = make('h2', '', 'Answer');
  title.tabIndex = -1;
  return title;
}

/**
 * The whole answer.
 *
 * @param data the selection of the data module
 * @param answer what came out for the case
 */
export function answerView(data: ChoosingData, answer: Recommendation): HTMLElement[] {
  const sourced = ({ text, sources }: Text): Child[] => [
    `${text} `,
    make(
      'small',
      '',
      ...between(sources.flatMap((number) => data.sources[number] ?? []).map(link), ', '),
    ),
  ];

  const verdicts = (choice: Choice): HTMLElement =>
    make(
      'p',
      'verdicts',
      ...verdictsOf(data, answer, choice.means).map(({ title, support, word }) =>
        make('span', '', `${title}: `, make('span', support, word)),
      ),
    );

  const conditions = (choice: Choice): HTMLElement[] => {
    const all = conditionsOf(answer, choice);
    if (all.length === 0) return [];
    return [
      make(
        'details',
        'fold',
        make('summary', '', all.length === 1 ? '1 condition' : `${all.length} conditions`),
        make('ul', '', ...all.map((text) => make('li', '', ...sourced(text)))),
      ),
    ];
  };

  /** `short`: in a job, an API is shown without what stands under the heading of the APIs. */
  const choiceView = (choice: Choice, short: boolean): HTMLElement => {
    const { means, deed, layers } = choice;
    const reasons = short ? [] : reasonsOf(data, answer.given, choice);
    return make(
      'li',
      'choice',
      make(
        'h4',
        '',
        link(means),
        ...(deed?.part ? [' ', make('span', 'tag', 'A part of the job')] : []),
      ),
      ...(short ? [] : [verdicts(choice)]),
      ...(deed === undefined ? [] : [make('p', '', ...sourced(deed.how))]),
      ...(layers.length === 0
        ? []
        : [
            make(
              'p',
              '',
              'Layers, the first to consider first: ',
              ...between(layers.map(link), ', '),
              '.',
            ),
          ]),
      ...(reasons.length === 0 ? [] : [make('p', 'muted', reasons.join(' '))]),
      ...(short ? [] : conditions(choice)),
    );
  };

  const section = (title: string, ...children: readonly HTMLElement[]): HTMLElement[] => [
    make('h3', '', title),
    ...children,
  ];
  const listOf = (choices: readonly Choice[], isJob: boolean): HTMLElement =>
    make(
      'ol',
      'choices-found',
      ...choices.map((choice) => choiceView(choice, isJob && choice.means.kind === 'api')),
    );

  return [
    make('p', 'lead', headlineOf(answer)),
    ...answer.warnings.map(({ because, text }) =>
      make('div', 'callout', make('strong', '', because), ...sourced(text)),
    ),
    ...(answer.apis.length === 0 ? [] : section('API', listOf(answer.apis, false))),
    ...answer.jobs.flatMap(({ job, choices }) =>
      section(
        jobTitle(data, job),
        choices.length === 0 ? make('p', '', nothingLeft) : listOf(choices, true),
      ),
    ),
    ...(answer.ruledOut.length === 0 ? [] : section('Ruled out', ruledOutView(answer))),
    ...(answer.changes.length === 0
      ? []
      : section('What would change the answer', changesView(answer))),
    make('p', '', make('small', '', `As of ${data.checked}.`)),
  ];
}

function ruledOutView(answer: Recommendation): HTMLElement {
  return make(
    'ul',
    '',
    ...ruledOutByAnswer(answer).map(({ answer: by, all }) =>
      make(
        'li',
        '',
        make('strong', '', `By “${by}”: `),
        make(
          'ul',
          '',
          ...all.map(({ means, why }) =>
            make(
              'li',
              '',
              link(means),
              `: ${why}. `,
              ...(means.instead === undefined || !answer.environments.includes('online')
                ? []
                : [link({ title: 'What instead', url: means.instead })]),
            ),
          ),
        ),
      ),
    ),
  );
}

function changesView(answer: Recommendation): HTMLElement {
  return make(
    'ul',
    '',
    ...answer.changes.map(({ answer: by, given, gained }) => {
      const change = link({ title: changeText(by), url: `${location.pathname}${queryOf(given)}` });
      change.dataset['case'] = '';
      return make('li', '', change, ': ', ...between(gained.map(link), ', '), '.');
    }),
  );
}
