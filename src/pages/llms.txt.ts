/** The pages as Markdown, section by section, for programs that read them. https://llmstxt.org/ */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { site as guide } from '../data/site.ts';
import { navigationTree, type NavigationNode } from '../lib/navigation.ts';
import { addressOf, twinOf } from '../lib/pages.ts';
import { allPoints } from '../lib/records.ts';

const descriptions = new Map<string, string>([
  ...(await getCollection('pages')).map(
    ({ id, data }) => [addressOf(id), data.description] as const,
  ),
  ...allPoints.map(({ url, purpose }) => [url, purpose] as const),
]);

const withBelow = (node: NavigationNode): NavigationNode[] => [
  node,
  ...node.children.flatMap(withBelow),
];

export const GET: APIRoute = ({ site }) => {
  const origin = site?.origin ?? '';
  const line = ({ title, url }: NavigationNode): string =>
    `- [${title}](${origin}${twinOf(url)}): ${descriptions.get(url) ?? ''}`;
  const alone = navigationTree.filter(({ children }) => children.length === 0);
  const sections = navigationTree.filter(({ children }) => children.length > 0);
  const text = [
    `# ${guide.title}`,
    `> ${guide.description}`,
    'Every page has a Markdown twin with the same content; the links below lead to it. Verdicts say whether something can be used onsite and online; each has sources and the day on which they were checked.',
    ...sections.map((section) =>
      [`## ${section.title}`, '', ...withBelow(section).map(line)].join('\n'),
    ),
    ['## Other pages', '', ...alone.map(line)].join('\n'),
    [
      '## Data',
      '',
      `- [Extensibility points](${origin}/data/extensibility.json): every point with its verdicts, reasons, alternatives and sources`,
      `- [APIs by client](${origin}/data/platforms.json): which API works with which client`,
    ].join('\n'),
  ].join('\n\n');
  return new Response(`${text}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
