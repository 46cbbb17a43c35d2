/** Reads what Mermaid has drawn: shapes and words with their place and colour, free of its style sheet. */

export interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: string;
  readonly dashes: string;
}

interface Owned {
  /** Id of the node in the Mermaid text; none for edges. */
  readonly node?: string;
  /** Class names of the node. */
  readonly classes: readonly string[];
}

export interface Rectangle extends Owned, Paint {
  readonly kind: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Path extends Owned, Paint {
  readonly kind: 'path';
  readonly d: string;
  /** Where the path's own origin lies. */
  readonly x: number;
  readonly y: number;
  readonly arrow: boolean;
}

export interface Words extends Owned {
  readonly kind: 'words';
  readonly text: string;
  /** The middle of the line and its base line. */
  readonly x: number;
  readonly y: number;
}

export type Mark = Rectangle | Path | Words;

export interface Scene {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** In the order in which they are painted. */
  readonly marks: readonly Mark[];
}

/**
 * Runs in the page, so it uses nothing from outside itself.
 *
 * @param prefix what Mermaid writes before the ids of nodes
 * @throws when the picture holds a kind of shape, or a transformation, that `svg.ts` does not write
 */
export function readScene(svg: SVGSVGElement, prefix: string): Scene {
  const toRoot = svg.getScreenCTM()?.inverse();
  const graphics = [
    ...svg.querySelectorAll<SVGGraphicsElement>(
      'rect, path, text, circle, ellipse, line, polygon, polyline, image, use, foreignObject',
    ),
  ];

  const origin = (element: SVGGraphicsElement): { x: number; y: number } => {
    const matrix = toRoot?.multiply(element.getScreenCTM() ?? new DOMMatrix());
    if (matrix === undefined) throw new Error('The picture is not shown in the page.');
    if (
      Math.abs(matrix.a - 1) + Math.abs(matrix.d - 1) + Math.abs(matrix.b) + Math.abs(matrix.c) >
      1e-3
    ) {
      throw new Error(
        `A <${element.tagName}> is scaled or turned, and only moved shapes are supported.`,
      );
    }
    return { x: matrix.e, y: matrix.f };
  };
  const owner = (element: SVGGraphicsElement): Owned => {
    const node = element.closest('.node');
    return node === null
      ? { classes: [] }
      : { node: node.id.slice(prefix.length), classes: [...node.classList] };
  };
  const paint = (element: SVGGraphicsElement): Paint => {
    const style = getComputedStyle(element);
    return {
      fill: style.fill,
      stroke: style.stroke,
      strokeWidth: style.strokeWidth,
      dashes: style.strokeDasharray,
    };
  };
  const words = (element: SVGTextElement): Words[] =>
    [...element.querySelectorAll<SVGTSpanElement>('.text-outer-tspan')].flatMap((line): Words[] => {
      // Mermaid leaves the entity codes of labels (see `labels.ts`) as codes in SVG text.
      const text = line.textContent
        .replaceAll(/\s+/g, ' ')
        .trim()
        .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
      if (text === '') return [];
      const at = origin(element);
      const start = line.getStartPositionOfChar(0);
      const end = line.getEndPositionOfChar(line.getNumberOfChars() - 1);
      return [
        {
          kind: 'words',
          ...owner(element),
          text,
          x: at.x + (start.x + end.x) / 2,
          y: at.y + start.y,
        },
      ];
    });
  const read = (element: SVGGraphicsElement): Mark[] => {
    if (element.closest('defs, marker') !== null) return [];
    if (element instanceof SVGTextElement) return words(element);
    const box = element.getBBox();
    if (box.width === 0 && box.height === 0) return [];
    const at = origin(element);
    const shared = { ...owner(element), ...paint(element) };
    if (element instanceof SVGRectElement) {
      const { width, height } = box;
      return [{ kind: 'rectangle', ...shared, x: at.x + box.x, y: at.y + box.y, width, height }];
    }
    if (element instanceof SVGPathElement) {
      const d = element.getAttribute('d') ?? '';
      return [{ kind: 'path', ...shared, ...at, d, arrow: element.hasAttribute('marker-end') }];
    }
    throw new Error(
      `The picture holds a <${element.tagName}>, and only rectangles, paths and text are supported.`,
    );
  };

  const { x, y, width, height } = svg.getBBox();
  return { x, y, width, height, marks: graphics.flatMap(read) };
}
