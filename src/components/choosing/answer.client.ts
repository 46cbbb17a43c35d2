/** The blocks of the answer as elements. Texts stay texts; links come from the data of the site alone. */
import type { Block, Inline } from '../../lib/choosing/blocks.ts';
import type { Link } from '../../lib/numbered-sources.ts';

function make(
  name: string,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

function linkTo({ title, url }: Link): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = url;
  element.textContent = title;
  return element;
}

function inline(piece: Inline): Node | string {
  if (typeof piece === 'string') return piece;
  if ('link' in piece) {
    const link = linkTo(piece.link);
    link.toggleAttribute('data-case', piece.isCase === true);
    return link;
  }
  if ('strong' in piece) return make('strong', '', piece.strong);
  if ('tag' in piece) return make('span', 'tag', piece.tag);
  if ('sources' in piece) {
    const links = piece.sources.flatMap((link, index) => [index === 0 ? '' : ', ', linkTo(link)]);
    return make('small', '', ...links);
  }
  return make('span', '', `${piece.verdict}: `, make('span', piece.support, piece.word));
}

/**
 * A block as an element.
 *
 * @param block a block of the answer
 */
export function blockView(block: Block): HTMLElement {
  if ('heading' in block) return make(`h${block.heading}`, '', ...block.inline.map(inline));
  if ('paragraph' in block) return make('p', block.look ?? '', ...block.paragraph.map(inline));
  if ('folded' in block) {
    const fold = make(
      'details',
      'fold',
      make('summary', '', block.summary),
      blockView(block.folded),
    );
    fold.toggleAttribute('open', block.open);
    return fold;
  }
  return make(
    block.ordered ? 'ol' : 'ul',
    '',
    ...block.items.map((item) => make('li', '', ...item.map(blockView))),
  );
}

/** The heading of the answer; there is none before there is an answer. It takes the focus when a link brings a case. */
export function answerTitle(): HTMLElement {
  const title = make('h2', '', 'Answer');
  title.tabIndex = -1;
  return title;
}
