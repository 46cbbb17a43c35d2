/** The report as elements. Texts stay texts; links come from the data of the site alone. */
import type { Item, MovingData, Way } from '../../lib/moving/model.ts';
import type { Link, Text } from '../../lib/numbered-sources.ts';
import type { PlannedStep, Report } from '../../lib/moving/report.ts';
import { byOutcome, hardestOrder, headlineOf } from '../../lib/moving/words.ts';

type Child = Node | string;

function make(name: string, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

function classed(name: string, className: string, ...children: readonly Child[]): HTMLElement {
  const element = make(name, ...children);
  element.className = className;
  return element;
}

function link({ title, url }: Link): HTMLElement {
  const element = document.createElement('a');
  element.href = url;
  element.textContent = title;
  return element;
}

const between = (nodes: readonly Node[], separator: string): Child[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [separator, node]));

const titles = (items: readonly Item[]): string => items.map(({ title }) => title).join(', ');

const basis = (documented: boolean): HTMLElement =>
  classed('span', 'tag', documented ? 'Documented' : 'Our suggestion');

const outcomeOfItem = ({ id }: Item): string => `report-${id}`;

/** The heading of the report; there is none before there is a report. */
export const reportTitle = (): HTMLElement => make('h2', 'Report');

/**
 * The whole report.
 *
 * @param data the selection of the data module
 * @param report what came out for the ticked items; not empty
 */
export function reportView(data: MovingData, report: Report): HTMLElement[] {
  const sources = (numbers: readonly number[]): HTMLElement =>
    make(
      'small',
      numbers.length === 1 ? 'Source: ' : 'Sources: ',
      ...between(numbers.flatMap((number) => data.sources[number] ?? []).map(link), ', '),
    );
  const sourced = ({ text, sources: numbers }: Text): Child[] => [`${text} `, sources(numbers)];
  const labelled = (label: string, text: Text): HTMLElement =>
    make('li', make('strong', `${label}: `), ...sourced(text));

  const way = ({ use, how, documented, sources: numbers }: Way): HTMLElement =>
    make(
      'li',
      make('strong', 'Use instead: '),
      ...between(use.map(link), ' + '),
      ' ',
      basis(documented),
      ` ${how} `,
      sources(numbers),
    );

  const itemView = (item: Item): HTMLElement => {
    const heading = make('h4', link(item));
    heading.id = outcomeOfItem(item);
    return classed(
      'article',
      'moving-item',
      heading,
      make(
        'ul',
        ...item.what.map((text) => make('li', ...sourced(text))),
        ...item.ways.map(way),
        ...(item.gap === undefined
          ? []
          : [make('li', classed('strong', 'gap', 'No replacement online: '), item.gap)]),
        ...item.conditions.map((text) => labelled('Condition', text)),
        ...(item.licence === undefined ? [] : [labelled('Licence', item.licence)]),
        ...(item.effort === undefined ? [] : [labelled('Effort', item.effort)]),
      ),
    );
  };

  const stepView = ({ step, items }: PlannedStep): HTMLElement =>
    make(
      'li',
      make('strong', step.title),
      ' ',
      basis(step.documented),
      ...(items.length === 0 ? [] : [make('p', make('em', titles(items)))]),
      make('p', step.text),
      make('p', make('strong', 'Why now: '), ...sourced({ text: step.why, sources: step.sources })),
    );

  return [
    classed('p', 'lead', headlineOf(report)),
    counts(data, report),
    ...report.sameWork.map(({ same, items }) =>
      make(
        'p',
        `Plan once, though ticked under several names: ${titles(items)}. `,
        ...sourced(same),
      ),
    ),
    ...(report.hardest.length === 0
      ? []
      : [
          make('h3', 'Hardest first'),
          make('p', make('small', hardestOrder)),
          make(
            'ol',
            ...report.hardest.map(({ item, why }) =>
              make('li', link({ title: item.title, url: `#${outcomeOfItem(item)}` }), `: ${why}`),
            ),
          ),
        ]),
    ...byOutcome(data, report).flatMap(({ title, text, items }) => [
      make('h3', `${title} (${items.length})`),
      make('p', text),
      ...items.map(itemView),
    ]),
    make('h3', 'Plan'),
    make('ol', ...report.plan.map(stepView)),
    ...(report.questions.length === 0
      ? []
      : [
          make('h3', 'Questions for SuperOffice'),
          make(
            'ul',
            ...report.questions.map(({ item, text }) =>
              make('li', make('strong', `${item.title}: `), text),
            ),
          ),
          make('p', link({ title: 'Where to ask', url: '/help/' })),
        ]),
    make('h3', 'Rules online'),
    make(
      'ul',
      ...data.rules.map((rule) => make('li', make('strong', `${rule.title}: `), ...sourced(rule))),
    ),
    make('p', 'More: ', ...between(data.pages.map(link), ', ')),
    make('p', make('small', `As of ${data.checked}.`)),
  ];
}

/** How many items have each outcome, as a row of figures. */
function counts(data: MovingData, report: Report): HTMLElement {
  return classed(
    'dl',
    'moving-counts',
    ...Object.entries(data.outcomes).map(([id, { title }]) => {
      const count = Object.entries(report.counts).find(([name]) => name === id)?.[1] ?? 0;
      return make('div', make('dt', title), make('dd', String(count)));
    }),
    make('div', make('dt', 'With a gap'), make('dd', String(report.gaps))),
  );
}
