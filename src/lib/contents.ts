/** A heading of a page, as the on-page contents list it. */
export interface Heading {
  readonly depth: number;
  /** The fragment that leads to the heading. */
  readonly slug: string;
  readonly text: string;
}
