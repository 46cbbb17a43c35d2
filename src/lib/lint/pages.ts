/** Reads the frontmatter of pages for the rules. The build checks its form (`src/content.config.ts`). */
import { addressOf } from '../pages.ts';
import type { PageData } from './model.ts';

/**
 * The frontmatter of a page.
 *
 * @param file the path of the page from the root of the repository, as `content/netserver/index.mdx`
 * @param text the whole page
 * @throws when the page does not begin with frontmatter
 */
export function pageFrom(file: string, text: string): PageData {
  const block = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  if (block === undefined)
    throw new Error(`${file}:1 has no frontmatter. A page begins with --- and its fields.`);
  const lines = block.split(/\r?\n/);
  const field = (name: string): string =>
    unquoted(lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? '');
  const list = (name: string): string[] => {
    const at = lines.findIndex((line) => line.startsWith(`${name}:`));
    const items = at === -1 ? [] : lines.slice(at + 1);
    const end = items.findIndex((line) => !/^\s+- /.test(line));
    return items
      .slice(0, end === -1 ? items.length : end)
      .map((line) => unquoted(line.replace(/^\s+- /, '')));
  };
  return {
    file,
    url: addressOf(file.replace(/^content\//, '').replace(/\.mdx$/, '')),
    title: field('title'),
    description: field('description'),
    checked: field('checked'),
    sources: list('sources'),
    aliases: list('aliases'),
  };
}

const unquoted = (value: string): string => value.trim().replace(/^(['"])(.*)\1$/, '$2');
