/** The words that a newcomer meets in this guide, in alphabetical order. */
import { firstTerms } from './glossary/a-m.ts';
import { lastTerms } from './glossary/n-z.ts';
import type { NonEmpty } from './model.ts';
import type { SourceId } from './sources.ts';

export interface Term {
  readonly title: string;
  /** What it means, in one sentence or two. */
  readonly definition: string;
  /**
   * How the term stands in running text, where its first use on a page becomes a link to the glossary. A form that
   * begins with a small letter may begin with a capital too. Without it nothing is linked, because the word is an
   * everyday word as well.
   */
  readonly forms?: NonEmpty<string>;
  /** The addresses of the pages that tell more, the best first. The term is no link on them. */
  readonly pages?: NonEmpty<string>;
  /** The addresses of pages on which the word means another thing. */
  readonly except?: NonEmpty<string>;
  readonly sources: NonEmpty<SourceId>;
}

export const glossary = { ...firstTerms, ...lastTerms } as const satisfies Record<string, Term>;

export type TermId = keyof typeof glossary;
