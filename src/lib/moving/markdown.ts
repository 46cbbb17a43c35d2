/** The report as Markdown, for a ticket or a mail. Runs in the browser. */
import type { Item, MovingData, Way } from './model.ts';
import type { Link, Text } from '../numbered-sources.ts';
import type { Report } from './report.ts';
import { byOutcome, hardestOrder, headlineOf } from './words.ts';

const plain = (text: string): string => text.replace(/[\\`*_<>[\]|]/g, '\\$&');

/**
 * @param data the selection of the data module
 * @param report what came out for the ticked items
 * @param address the full address of the page with the ticked items; links become full addresses by it
 */
export function reportMarkdown(data: MovingData, report: Report, address: string): string {
  const link = ({ title, url }: Link): string => `[${plain(title)}](${new URL(url, address).href})`;
  const linked = (numbers: readonly number[]): string =>
    numbers
      .flatMap((number) => data.sources[number] ?? [])
      .map(link)
      .join(', ');
  const sourced = ({ text, sources }: Text): string =>
    `${plain(text)} (${sources.length === 1 ? 'source' : 'sources'}: ${linked(sources)})`;
  const way = ({ use, how, documented, sources }: Way): string =>
    `Use instead: ${use.map(link).join(' + ')} (${documented ? 'documented' : 'our suggestion'}). ${sourced({ text: how, sources })}`;
  const item = (one: Item): string[] => [
    `#### ${link(one)}`,
    '',
    ...one.what.map((text) => `- ${sourced(text)}`),
    ...one.ways.map((text) => `- ${way(text)}`),
    ...(one.gap === undefined ? [] : [`- **No replacement online:** ${plain(one.gap)}`]),
    ...one.conditions.map((text) => `- Condition: ${sourced(text)}`),
    ...(one.licence === undefined ? [] : [`- Licence: ${sourced(one.licence)}`]),
    ...(one.effort === undefined ? [] : [`- Effort: ${sourced(one.effort)}`]),
    '',
  ];
  const titles = (items: readonly Item[]): string =>
    items.map((one) => plain(one.title)).join(', ');
  const head = ['# Moving online: report', '', headlineOf(report), ''];
  if (report.items.length === 0) return head.join('\n');

  return [
    ...head,
    `As of ${data.checked}. Address of this report: <${address}>`,
    '',
    '| Outcome | Items |',
    '| --- | --- |',
    ...byOutcome(data, report).map(({ title, items }) => `| ${title} | ${items.length} |`),
    '',
    ...report.sameWork.map(
      ({ same, items }) =>
        `The same work under several names: ${titles(items)}. ${sourced(same)}\n`,
    ),
    ...(report.hardest.length === 0
      ? []
      : [
          '## Hardest first',
          '',
          hardestOrder,
          '',
          ...report.hardest.map(
            ({ item: one, why }, index) => `${index + 1}. **${plain(one.title)}**: ${plain(why)}`,
          ),
          '',
        ]),
    '## Item by item',
    '',
    ...byOutcome(data, report).flatMap(({ title, text, items }) => [
      `### ${title}`,
      '',
      text,
      '',
      ...items.flatMap(item),
    ]),
    '## Plan',
    '',
    ...report.plan.map(({ step, items }, index) =>
      [
        `${index + 1}. **${step.title}** (${step.documented ? 'documented' : 'our suggestion'}).`,
        ...(items.length === 0 ? [] : [`Items: ${titles(items)}.`]),
        plain(step.text),
        `Why now: ${sourced({ text: step.why, sources: step.sources })}`,
      ].join(' '),
    ),
    '',
    ...(report.questions.length === 0
      ? []
      : [
          '## Questions for SuperOffice',
          '',
          ...report.questions.map(
            ({ item: one, text }) => `- **${plain(one.title)}**: ${plain(text)}`,
          ),
          '',
        ]),
    '## Rules online',
    '',
    ...data.rules.map((rule) => `- **${rule.title}**: ${sourced(rule)}`),
    ...data.pages.map((page) => `- ${link(page)}`),
    '',
  ].join('\n');
}
