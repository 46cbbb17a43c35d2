/** What a diagram is made of. Each diagram is a pure function over the data, in a file of its own. */
import type { NonEmpty } from '../../data/model.ts';

/** One entry of a list that says the same as a part of the picture. */
export interface TextItem {
  /** Words that stand in the picture. */
  readonly label: string;
  /** More words of the same box. */
  readonly detail?: string;
  /** What the picture says by place, line or shape instead of by words. */
  readonly note?: string;
  readonly href?: string;
  readonly items?: NonEmpty<TextItem>;
}

export interface TextList {
  readonly kind: 'list';
  /** Whether the order carries meaning. */
  readonly ordered: boolean;
  readonly items: NonEmpty<TextItem>;
}

export interface TextCell {
  readonly label: string;
  readonly note?: string;
  readonly href?: string;
}

export interface TextTable {
  readonly kind: 'table';
  readonly columns: NonEmpty<TextCell>;
  /** One cell a column; the first is the header of its row. */
  readonly rows: NonEmpty<NonEmpty<TextCell>>;
}

/** The same as the picture, for readers who do not see it or want to copy it. */
export type TextEquivalent = TextList | TextTable;

export interface Drawing {
  readonly mermaid: string;
  /** Node id in the Mermaid text -> address of the page that the node leads to. */
  readonly links: Readonly<Record<string, string>>;
}

export interface Diagram extends Drawing {
  readonly id: string;
  /** The name of the picture. */
  readonly title: string;
  /** One or two sentences for readers who do not see the picture. */
  readonly description: string;
  /** What stands under the picture: how to read it. */
  readonly caption: string;
  readonly text: TextEquivalent;
}
