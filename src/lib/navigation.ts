/** The way through the pages: side navigation, breadcrumbs, previous and next. */
import { navigation, type NavigationEntry } from '../data/navigation.ts';
import { pointsOf } from './records.ts';

export interface NavigationNode {
  readonly title: string;
  readonly url: string;
  readonly children: readonly NavigationNode[];
}

function toNode(entry: NavigationEntry): NavigationNode {
  const points = entry.level === undefined ? [] : pointsOf(entry.level);
  return {
    title: entry.title,
    url: entry.url,
    children: [
      ...(entry.children ?? []).map(toNode),
      ...points.map(({ title, url }) => ({ title, url, children: [] })),
    ],
  };
}

/** The whole tree, the pages of points included. */
export const navigationTree: readonly NavigationNode[] = navigation.map(toNode);

/** Every page of the navigation in reading order. */
export const readingOrder: readonly NavigationNode[] = flatten(navigationTree);

function flatten(nodes: readonly NavigationNode[]): NavigationNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

/**
 * The pages from the top of the site down to a page.
 *
 * @param url the address of the page
 * @returns the page's ancestors and, last, the page itself; empty for an address outside the navigation
 */
export function trailTo(
  url: string,
  nodes: readonly NavigationNode[] = navigationTree,
): readonly NavigationNode[] {
  for (const node of nodes) {
    if (node.url === url) return [node];
    const below = trailTo(url, node.children);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

export interface Neighbours {
  readonly previous?: NavigationNode;
  readonly next?: NavigationNode;
}

/** The pages before and after a page in reading order; neither for an address outside the navigation. */
export function neighboursOf(url: string): Neighbours {
  const at = readingOrder.findIndex((node) => node.url === url);
  if (at === -1) return {};
  const previous = readingOrder[at - 1];
  const next = readingOrder[at + 1];
  return { ...(previous && { previous }), ...(next && { next }) };
}
