/** The text equivalent of a diagram: as Markdown, and as the plain words that it holds. */
import type { Diagram, TextCell, TextEquivalent, TextItem } from './model.ts';

/** Characters that Markdown would take for markup. */
const escapeMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>|#]/g, String.raw`\$&`);

const linked = ({ label, href }: { readonly label: string; readonly href?: string }): string =>
  href === undefined ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](${href})`;

/** What follows the name of an entry: its other words and its note, in brackets. */
export function remarks({ detail, note }: Pick<TextItem, 'detail' | 'note'>): string {
  const words = [detail, note].filter((text) => text !== undefined);
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

function listLines(items: readonly TextItem[], ordered: boolean, indent: string): string[] {
  return items.flatMap((item, index) => {
    const mark = ordered ? `${index + 1}.` : '-';
    return [
      `${indent}${mark} ${linked(item)}${escapeMarkdown(remarks(item))}`,
      ...listLines(item.items ?? [], false, `${indent}${' '.repeat(mark.length + 1)}`),
    ];
  });
}

/** The words of a table cell; a cell may be a note alone. */
export function cellRemark({ label, note }: TextCell): string {
  return note === undefined ? '' : label === '' ? note : ` ${note}`;
}

const cellText = (cell: TextCell): string => `${linked(cell)}${escapeMarkdown(cellRemark(cell))}`;

const tableRow = (cells: readonly TextCell[]): string => `| ${cells.map(cellText).join(' | ')} |`;

/** A text equivalent as a Markdown list or table, without a line break at its end. */
export function textAsMarkdown(text: TextEquivalent): string {
  if (text.kind === 'list') return listLines(text.items, text.ordered, '').join('\n');
  const rule = `| ${text.columns.map(() => '---').join(' | ')} |`;
  return [tableRow(text.columns), rule, ...text.rows.map(tableRow)].join('\n');
}

/** A whole diagram as Markdown: title, description, text equivalent and caption. */
export function diagramAsMarkdown(diagram: Diagram): string {
  return [
    `**${escapeMarkdown(diagram.title)}**`,
    escapeMarkdown(diagram.description),
    textAsMarkdown(diagram.text),
    escapeMarkdown(diagram.caption),
  ].join('\n\n');
}

export interface TextWords {
  /** Every text that the picture must hold. */
  readonly said: readonly string[];
  /** What the picture may say in words or in another way. */
  readonly noted: readonly string[];
  readonly links: readonly string[];
}

/** The words and links of a text equivalent, for the comparison with the picture. */
export function wordsOf(text: TextEquivalent): TextWords {
  const entries: readonly TextItem[] =
    text.kind === 'table' ? [...text.columns, ...text.rows.flat()] : text.items.flatMap(withInner);
  return {
    said: entries
      .flatMap(({ label, detail = '' }) => [label, detail])
      .filter((said) => said !== ''),
    noted: entries.flatMap(({ note }) => (note === undefined ? [] : [note])),
    links: entries.flatMap(({ href }) => (href === undefined ? [] : [href])),
  };
}

function withInner(item: TextItem): TextItem[] {
  return [item, ...(item.items ?? []).flatMap(withInner)];
}
