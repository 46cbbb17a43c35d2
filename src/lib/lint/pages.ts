/** The rule about the files in `content/`, and where the file of a page is expected. */
import { allowedHint } from '../suggest.ts';
import { problem, type DataSet, type LintRule, type Problem } from './model.ts';

/**
 * The files of which one must exist for a page of `content/`.
 *
 * @param url the address of the page
 */
export function filesOf(url: string): readonly string[] {
  const path = url.replace(/^\/|\/$/g, '');
  return path === '' ? ['content/index.mdx'] : [`content/${path}.mdx`, `content/${path}/index.mdx`];
}

/** The file of a point's page: there is one place for it. */
const fileOfPoint = (url: string): string => `content/${url.slice(1, -1)}.mdx`;

function checkPointPages({ pointPages, recordPages }: DataSet): Problem[] {
  const written = pointPages.map(({ url }) => url);
  return [
    ...pointPages
      .filter(({ url }) => !recordPages.includes(url))
      .map(({ file, url }) =>
        problem(
          file,
          'file',
          url,
          `is the page of no point. Rename the file, or add the point to src/data/ids.ts. ${allowedHint(url, recordPages)}`,
        ),
      ),
    ...recordPages
      .filter((url) => !written.includes(url))
      .map((url) =>
        problem(
          `points.${url.split('/').at(-2) ?? ''}`,
          'page',
          url,
          `has a record and no text: there is no ${fileOfPoint(url)}. Allowed: points with both. Write that file.`,
        ),
      ),
  ];
}

export const pageRules: readonly LintRule[] = [
  {
    id: 'pages',
    title: 'Every file in content/ is a page with the fields that pages have.',
    reason:
      'The site leaves out files that do not end with .mdx, and a misspelt field would go unnoticed.',
    check: ({ pageProblems }) => pageProblems,
  },
  {
    id: 'point-pages',
    title: 'Every point has a text in content/, and every such text belongs to a point.',
    reason:
      'The record answers what a point is, where it works and what its limits are; how it works and an example need prose.',
    check: checkPointPages,
  },
];
