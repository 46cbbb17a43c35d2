/** Statements for the browser: sources become numbers in one list, so that each address is sent once. */
import type { Statement } from '../data/model.ts';
import type { SourceId } from '../data/sources.ts';
import { sourceById } from './sources.ts';

/** A link inside or outside the site. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/** Sentences with the numbers of their sources in the list that travels with them. */
export interface Text {
  readonly text: string;
  readonly sources: readonly number[];
}

/** Numbers sources in the order in which they are met. */
export class SourceNumbers {
  readonly #ids: SourceId[] = [];

  readonly of = (ids: readonly SourceId[]): number[] =>
    ids.map((id) => {
      if (!this.#ids.includes(id)) this.#ids.push(id);
      return this.#ids.indexOf(id);
    });

  readonly text = ({ text, sources }: Statement): Text => ({ text, sources: this.of(sources) });

  links(): Link[] {
    return this.#ids.map(sourceById).map(({ title, url }) => ({ title, url }));
  }
}
