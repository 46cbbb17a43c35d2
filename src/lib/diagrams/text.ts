/** The text equivalent of a diagram: how its entries are written out, and the plain words that it holds. */
import type { TextCell, TextEquivalent, TextItem } from './model.ts';

/** What follows the name of an entry: its other words and its note, in brackets. */
export function remarks({ detail, note }: Pick<TextItem, 'detail' | 'note'>): string {
  const words = [detail, note].filter((text) => text !== undefined);
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

/** The words of a table cell; a cell may be a note alone. */
export function cellRemark({ label, note }: TextCell): string {
  return note === undefined ? '' : label === '' ? note : ` ${note}`;
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
