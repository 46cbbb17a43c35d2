/** The rule about the side navigation. */
import { allowedHint } from '../suggest.ts';
import { filesOf } from './pages.ts';
import {
  problem,
  type DataSet,
  type LintRule,
  type NavigationData,
  type Problem,
} from './model.ts';

const flatten = (nodes: readonly NavigationData[]): NavigationData[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)]);

function checkNavigation(data: DataSet): Problem[] {
  const nodes = flatten(data.navigation);
  const urls = nodes.map(({ url }) => url);
  const pages = [...data.pages.map(({ url }) => url), ...data.recordPages];
  return [
    ...nodes.flatMap(({ title, url }, index): Problem[] => {
      const record = `navigation.${title}`;
      if (!pages.includes(url))
        return [
          problem(
            record,
            'url',
            url,
            `is no page: there is no ${filesOf(url).join(' and no ')}. Write that file, or correct src/data/navigation.ts. ${allowedHint(url, pages)}`,
          ),
        ];
      return urls.indexOf(url) === index
        ? []
        : [
            problem(
              record,
              'url',
              url,
              `is the address of navigation.${nodes[urls.indexOf(url)]?.title} too. Allowed: each page once.`,
            ),
          ];
    }),
    ...data.pages.flatMap(({ file, url }) =>
      urls.includes(url)
        ? []
        : [
            problem(
              file,
              'url',
              url,
              'is missing in src/data/navigation.ts. Allowed: pages that stand there once.',
            ),
          ],
    ),
  ];
}

export const navigationRules: readonly LintRule[] = [
  {
    id: 'navigation',
    title: 'The navigation holds every page once, and nothing else.',
    reason:
      'Breadcrumbs, previous and next come from it. A page outside it cannot be reached by browsing.',
    check: checkNavigation,
  },
];
