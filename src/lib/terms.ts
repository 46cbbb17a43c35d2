/** Finds the words of a page that become links to the glossary. */
import { segmentsOf } from './sentences.ts';

/** A term as running text has it. */
export interface Findable {
  readonly id: string;
  /** A form that begins with a small letter may begin with a capital too. */
  readonly forms: readonly string[];
}

/** A stretch of a paragraph. */
export interface Piece {
  readonly text: string;
  /** Whether a link may stand in it; headings, links and code hold none. */
  readonly linkable: boolean;
}

/** A place for a link. */
export interface TermLink {
  readonly id: string;
  /** The piece in which it stands. */
  readonly piece: number;
  /** Where it begins and ends in the text of that piece. */
  readonly from: number;
  readonly to: number;
}

interface Match {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export type TermFinder = (text: string) => readonly Match[];

const startsSmall = (form: string): boolean => /^\p{Ll}/u.test(form);

/** A form as a pattern: only the first letter may be small or a capital. */
function patternOf(form: string): string {
  const first = form.charAt(0);
  return startsSmall(form)
    ? `[${first}${first.toUpperCase()}]${RegExp.escape(form.slice(1))}`
    : RegExp.escape(form);
}

/**
 * Prepares the search for terms.
 *
 * @param terms the terms with all their forms
 * @returns a function that gives every use of a term in a text, in order; of two forms that begin at the same
 * place it takes the longer one, and no part of a name, an address or a compound counts
 * @throws Error where two terms have the same form
 */
export function termFinder(terms: readonly Findable[]): TermFinder {
  const ids = new Map<string, string>();
  for (const { id, forms } of terms) {
    for (const form of forms) {
      const owner = ids.get(form);
      if (owner !== undefined) throw new Error(`"${form}" is a form of ${owner} and of ${id}.`);
      ids.set(form, id);
    }
  }
  if (ids.size === 0) return () => [];
  const forms = [...ids.keys()].sort((a, b) => b.length - a.length).map(patternOf);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_.@#$/<-])(?:${forms.join('|')})(?![\\p{L}\\p{N}_]|[-./@][\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const id = ids.get(found) ?? ids.get(found.charAt(0).toLowerCase() + found.slice(1));
      return id === undefined ? [] : [{ id, from: index, to: index + found.length }];
    });
}

/**
 * Chooses the words of a paragraph that become links: the first use of a term that is not taken, at most one a
 * sentence.
 *
 * @param pieces the paragraph; what is not linkable still counts for sentences and for where words end
 * @param find the search for terms
 * @param taken the terms that get no link
 * @param most how many links the paragraph may have
 */
export function termLinksIn(
  pieces: readonly Piece[],
  find: TermFinder,
  taken: ReadonlySet<string>,
  most: number,
): readonly TermLink[] {
  const text = pieces.map((piece) => piece.text).join('');
  const sentences = segmentsOf(text);
  const linked = new Set<string>();
  const full = new Set<number>();
  const links: TermLink[] = [];
  for (const match of find(text)) {
    const place = placeIn(pieces, match);
    const sentence = sentences.containing(match.from)?.index ?? 0;
    const fits = !taken.has(match.id) && !linked.has(match.id) && !full.has(sentence);
    if (place === undefined || !fits || links.length >= most) continue;
    links.push(place);
    linked.add(match.id);
    full.add(sentence);
  }
  return links;
}

/** The place of a match inside one linkable piece; undefined where it stands in another piece or in two. */
function placeIn(pieces: readonly Piece[], { id, from, to }: Match): TermLink | undefined {
  let start = 0;
  for (const [piece, { text, linkable }] of pieces.entries()) {
    const end = start + text.length;
    if (from >= start && to <= end) {
      return linkable ? { id, piece, from: from - start, to: to - start } : undefined;
    }
    start = end;
  }
  return undefined;
}
