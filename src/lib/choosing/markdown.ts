/** The answer as Markdown, for a ticket or a mail. Runs in the browser. */
import type { Link, Text } from '../numbered-sources.ts';
import type { ChoosingData } from './model.ts';
import type { Choice, Recommendation } from './recommend.ts';
import {
  caseLines,
  changeText,
  conditionsOf,
  headlineOf,
  jobTitle,
  nothingLeft,
  reasonsOf,
  ruledOutByAnswer,
  verdictsOf,
} from './words.ts';

const plain = (text: string): string => text.replace(/[\\`*_<>[\]|]/g, '\\$&');

/**
 * @param data the selection of the data module
 * @param answer what came out for the case
 * @param address the full address of the page with the case; links become full addresses by it
 */
export function answerMarkdown(
  data: ChoosingData,
  answer: Recommendation,
  address: string,
): string {
  const { given } = answer;
  const link = ({ title, url }: Link): string => `[${plain(title)}](${new URL(url, address).href})`;
  const sourced = ({ text, sources }: Text): string =>
    `${plain(text)} (${sources
      .flatMap((number) => data.sources[number] ?? [])
      .map(link)
      .join(', ')})`;
  const choice = (one: Choice, index: number): string[] => [
    `${index + 1}. **${link(one.means)}** – ${verdictsOf(data, answer, one.means)
      .map(({ title, word }) => `${title}: ${word}`)
      .join('; ')}`,
    ...(one.deed === undefined
      ? []
      : [`   - ${one.deed.part ? 'Part of the job: ' : ''}${sourced(one.deed.how)}`]),
    ...(one.layers.length === 0 ? [] : [`   - Layers: ${one.layers.map(link).join(', ')}`]),
    ...reasonsOf(data, given, one).map((text) => `   - ${plain(text)}`),
    ...conditionsOf(answer, one).map((text) => `   - Condition: ${sourced(text)}`),
  ];
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];

  return [
    '# Choose an API: answer',
    '',
    headlineOf(answer),
    '',
    `As of ${data.checked}. Address of this answer: <${address}>`,
    '',
    ...section(
      'The case',
      caseLines(data, given).map((line) => `- ${plain(line)}`),
    ),
    ...section(
      'Mind',
      answer.warnings.map(({ because, text }) => `- **${plain(because)}** ${sourced(text)}`),
    ),
    ...section('API', answer.apis.flatMap(choice)),
    ...answer.jobs.flatMap(({ job, choices }) =>
      section(jobTitle(data, job), choices.length === 0 ? [nothingLeft] : choices.flatMap(choice)),
    ),
    ...section(
      'Ruled out',
      ruledOutByAnswer(answer).map(
        ({ answer: by, all }) =>
          `- By “${plain(by)}”: ${all.map(({ means, why }) => `${link(means)} (${plain(why)})`).join(', ')}`,
      ),
    ),
    ...section(
      'What would change the answer',
      answer.changes.map(
        ({ answer: by, gained }) => `- ${plain(changeText(by))}: ${gained.map(link).join(', ')}`,
      ),
    ),
  ].join('\n');
}
