/** Writes Mermaid block diagrams: boxes on a grid, with arrows between them. */
import type { NonEmpty } from '../../data/model.ts';
import { quotedLabel } from './labels.ts';
import type { Drawing } from './model.ts';
import { slotColours } from './slots.ts';

/**
 * How a box looks.
 *
 * Boxes: `node`; `strong`, filled and with a thick line; `outline`, dashed and empty; `step`, with its words at
 * the left edge and the first line in bold; `bar`, filled and without words. Words alone: `heading` in bold and
 * `note` at the lower left edge, above the boxes they belong to; `plain` and, in bold, `sum` in the middle.
 */
export type Look =
  'node' | 'strong' | 'outline' | 'step' | 'bar' | 'heading' | 'note' | 'plain' | 'sum';

export interface Box {
  readonly id: string;
  /** The first line is the name; what follows explains it. Empty for a bar. */
  readonly lines: readonly string[];
  /** How many columns it covers. */
  readonly span: number;
  readonly look?: Look;
  readonly href?: string;
}

/** A row of boxes; a number stands for that many empty columns. */
export type Row = NonEmpty<Box | number>;

export interface Grid {
  readonly columns: number;
  readonly rows: NonEmpty<Row>;
  /** Pairs of box ids, from and to. */
  readonly arrows?: readonly (readonly [string, string])[];
  /** Space inside and between boxes. */
  readonly padding: number;
}

const noBox = 'fill:none,stroke:none';

const styles: Readonly<Record<Exclude<Look, 'node'>, string>> = {
  strong: `fill:${slotColours.accent},stroke:${slotColours.nodeLine},stroke-width:2.5px`,
  outline: `fill:none,stroke:${slotColours.nodeLine},stroke-dasharray:5 3`,
  step: `fill:${slotColours.group},stroke:${slotColours.nodeLine}`,
  bar: `fill:${slotColours.accent},stroke:${slotColours.nodeLine}`,
  heading: noBox,
  note: noBox,
  plain: noBox,
  sum: noBox,
};

const isBox = (cell: Box | number): cell is Box => typeof cell !== 'number';

function cellText(cell: Box | number): string {
  if (!isBox(cell)) return `space:${cell}`;
  // Mermaid does not take an empty label.
  return `${cell.id}[${cell.lines.length === 0 ? '" "' : quotedLabel(cell.lines)}]:${cell.span}`;
}

const width = (row: Row): number =>
  row.reduce<number>((sum, cell) => sum + (isBox(cell) ? cell.span : cell), 0);

/**
 * The Mermaid source of a grid, and the links of its boxes.
 *
 * @throws RangeError when a row does not fill the columns: Mermaid would move its boxes to the next row
 */
export function drawGrid(grid: Grid): Drawing {
  for (const [index, row] of grid.rows.entries()) {
    if (width(row) !== grid.columns) {
      throw new RangeError(
        `Row ${index + 1} of the grid covers ${width(row)} columns, and the grid has ${grid.columns}. Change the spans or add empty columns.`,
      );
    }
  }
  const boxes = grid.rows.flat().filter(isBox);
  const looks = [
    ...new Set(boxes.flatMap(({ look }) => (look === undefined || look === 'node' ? [] : [look]))),
  ];
  const mermaid = [
    '---',
    'config:',
    '  block:',
    `    padding: ${grid.padding}`,
    '---',
    'block',
    `  columns ${grid.columns}`,
    ...grid.rows.map((row) => `  ${row.map(cellText).join(' ')}`),
    ...(grid.arrows ?? []).map(([from, to]) => `  ${from} --> ${to}`),
    ...looks.flatMap((look) => [
      `  classDef ${look} ${styles[look]}`,
      `  class ${boxes
        .filter((box) => box.look === look)
        .map(({ id }) => id)
        .join(',')} ${look}`,
    ]),
  ].join('\n');
  const links = Object.fromEntries(
    boxes.flatMap(({ id, href }) => (href === undefined ? [] : [[id, href] as const])),
  );
  return { mermaid: `${mermaid}\n`, links };
}
