/** The answer as Markdown, for a ticket or a mail. Runs in the browser. */
import type { Link } from '../numbered-sources.ts';
import { queryOf } from './address.ts';
import { answerBlocks } from './answer.ts';
import type { Block, Inline } from './blocks.ts';
import type { ChoosingData } from './model.ts';
import type { Recommendation } from './recommend.ts';

const plain = (text: string): string => text.replace(/[\\`*_<>[\]|]/g, '\\$&');

/**
 * @param data the selection of the data module
 * @param answer what came out for the case
 * @param page the full address of the page; links become full addresses by it
 */
export function answerMarkdown(data: ChoosingData, answer: Recommendation, page: string): string {
  const link = ({ title, url }: Link): string => `[${plain(title)}](${new URL(url, page).href})`;
  const inline = (piece: Inline): string => {
    if (typeof piece === 'string') return plain(piece);
    if ('link' in piece) return link(piece.link);
    if ('strong' in piece) return `**${plain(piece.strong)}**`;
    if ('tag' in piece) return `(${piece.tag.toLowerCase()})`;
    if ('sources' in piece) return `(${piece.sources.map(link).join(', ')})`;
    return `${piece.verdict}: ${piece.word}; `;
  };
  const words = (pieces: readonly Inline[]): string =>
    pieces
      .map(inline)
      .join('')
      .replace(/[; ]+$/, '');

  /** The lines of a block; in a list, a heading is its first line. */
  const lines = (block: Block, isItem: boolean): string[] => {
    if ('paragraph' in block)
      return isItem ? [words(block.paragraph)] : [words(block.paragraph), ''];
    if ('folded' in block) return lines(block.folded, isItem);
    if ('heading' in block) {
      const text = words(block.inline);
      return isItem ? [`**${text}**`] : [`## ${text}`, ''];
    }
    const all = block.items.flatMap((item) =>
      item
        .flatMap((part) => lines(part, true))
        .map((line, index) => {
          if (index > 0) return `   ${/^[ \d-]/.test(line) ? line : `- ${line}`}`;
          return `${block.ordered ? '1.' : '-'} ${line}`;
        }),
    );
    return isItem ? all : [...all, ''];
  };

  return [
    '# Choose an API: answer',
    '',
    `Address of this answer: <${page + queryOf(answer.given)}>`,
    '',
    ...answerBlocks(data, answer, page).flatMap((block) => lines(block, false)),
  ].join('\n');
}
