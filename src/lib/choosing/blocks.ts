/**
 * A small document: headings, paragraphs and lists of texts and links. The answer is written once as blocks; the page
 * makes elements of them, and the copy makes Markdown. Types and two helpers; runs in the browser.
 */
import type { Link } from '../numbered-sources.ts';

export type Inline =
  | string
  | {
      readonly link: Link;
      /** Set where the link leads to another case of the same page. */ readonly isCase?: true;
    }
  | { readonly strong: string }
  /** A word or two about the kind of a thing. */
  | { readonly tag: string }
  /** Sources, in small print. */
  | { readonly sources: readonly Link[] }
  /** An environment or a client, and the verdict for it. */
  | { readonly verdict: string; readonly support: string; readonly word: string };

/** A look of its own for a paragraph. */
export type Look = 'lead' | 'muted' | 'verdicts' | 'callout';

export type Block =
  | { readonly heading: 3 | 4; readonly inline: readonly Inline[] }
  | { readonly look?: Look; readonly paragraph: readonly Inline[] }
  | { readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  /** Folded away on the screen, unless it is open. */
  | { readonly summary: string; readonly folded: Block; readonly open: boolean };

/** A paragraph. */
export const paragraph = (inline: readonly Inline[], look?: Look): Block => ({
  paragraph: inline,
  ...(look !== undefined && { look }),
});

/** Links with commas between them. */
export const inRow = (links: readonly Link[]): Inline[] =>
  links.flatMap((link, index): Inline[] => (index === 0 ? [{ link }] : [', ', { link }]));
