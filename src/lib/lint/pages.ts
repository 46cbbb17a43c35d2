/** The rule about the files in `content/`, and where the file of a page is expected. */
import type { LintRule } from './model.ts';

/**
 * The files of which one must exist for a page of `content/`.
 *
 * @param url the address of the page
 */
export function filesOf(url: string): readonly string[] {
  const path = url.replace(/^\/|\/$/g, '');
  return path === '' ? ['content/index.mdx'] : [`content/${path}.mdx`, `content/${path}/index.mdx`];
}

export const pageRules: readonly LintRule[] = [
  {
    id: 'pages',
    title: 'Every file in content/ is a page with the fields that pages have.',
    reason:
      'The site leaves out files that do not end with .mdx, and a misspelt field would go unnoticed.',
    check: ({ pageProblems }) => pageProblems,
  },
];
