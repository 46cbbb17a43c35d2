/** Writes a scene as a small SVG that takes its colours from custom properties. */
import type { Diagram } from '../../lib/diagrams/model.ts';
import { slotColours, slotProperties, type Slot } from '../../lib/diagrams/slots.ts';
import { idsOf } from '../../lib/records.ts';
import { allowedHint } from '../../lib/suggest.ts';
import type { Mark, Paint, Path, Rectangle, Scene, Words } from './scene.ts';

/** Room for the lines of the outermost boxes. */
const margin = 1;
const cornerRadius = 4;
/** Between the left edge of a box and words that start there. */
const indent = 10;
/** Between a heading's base line and the lower edge of its row. */
const headingDrop = 5;

type Attributes = Readonly<Record<string, string | number | undefined>>;

const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A tenth of a pixel is finer than anybody sees. */
const rounded = (value: number): string => String(Math.round(value * 10) / 10 + 0);

function tag(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value ?? '')}"`,
    )
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const slotOf = new Map<string, Slot>(
  idsOf(slotColours).map((slot) => {
    const channels = [1, 3, 5].map((at) =>
      Number.parseInt(slotColours[slot].slice(at, at + 2), 16),
    );
    return [`rgb(${channels.join(', ')})`, slot];
  }),
);

/** A computed colour as the custom property of its slot. */
function colour(computed: string, what: string): string {
  if (computed === 'none') return computed;
  const slot = slotOf.get(computed);
  if (slot === undefined) {
    throw new Error(
      `The ${what} is ${computed}, which is no colour of a slot. Use a colour of slotColours in src/lib/diagrams/slots.ts.`,
    );
  }
  return `var(${slotProperties[slot]})`;
}

function paintOf(paint: Paint, what: string): Attributes {
  const stroke = colour(paint.stroke, `line of ${what}`);
  return {
    fill: colour(paint.fill, `area of ${what}`),
    ...(stroke !== 'none' && {
      stroke,
      'stroke-width':
        paint.strokeWidth === '1px' ? undefined : Number.parseFloat(paint.strokeWidth),
      'stroke-dasharray':
        paint.dashes === 'none' ? undefined : paint.dashes.replaceAll(/px|,/g, ''),
    }),
  };
}

const isInvisible = ({ fill, stroke }: Paint): boolean => fill === 'none' && stroke === 'none';

function drawRectangle(mark: Rectangle): string {
  if (isInvisible(mark)) return '';
  const { x, y, width, height } = mark;
  return tag('rect', {
    x,
    y,
    width,
    height,
    rx: cornerRadius,
    ...paintOf(mark, `the box "${mark.node ?? ''}"`),
  });
}

function drawPath(mark: Path, arrowId: string): string {
  const d = mark.d.replaceAll(/-?\d*\.\d+/g, (number) => rounded(Number(number)));
  return tag('path', {
    d,
    transform:
      mark.x === 0 && mark.y === 0 ? undefined : `translate(${rounded(mark.x)} ${rounded(mark.y)})`,
    ...paintOf(mark, 'an arrow'),
    'marker-end': mark.arrow ? `url(#${arrowId})` : undefined,
  });
}

/** The words of a box, set as the looks of `grid.ts` say. */
function drawWords(lines: readonly Words[], box: Rectangle | undefined): string {
  return lines
    .map(({ text, x, y, classes }, index) => {
      const step = classes.includes('step');
      const above = classes.includes('heading') || classes.includes('note');
      const left = step || above;
      const strong =
        classes.includes('heading') || classes.includes('sum') || (step && index === 0);
      return tag(
        'text',
        {
          x: left && box !== undefined ? box.x + (step ? indent : 0) : x,
          y: above && box !== undefined ? box.y + box.height - headingDrop : y,
          'text-anchor': left ? 'start' : undefined,
          'font-weight': strong ? 600 : undefined,
        },
        escapeXml(text),
      );
    })
    .join('');
}

const isWords = (mark: Mark): mark is Words => mark.kind === 'words';
const isRectangle = (mark: Mark): mark is Rectangle => mark.kind === 'rectangle';

function drawNode(marks: readonly Mark[], arrowId: string, href: string | undefined): string {
  const shapes = marks.map((mark) =>
    mark.kind === 'rectangle'
      ? drawRectangle(mark)
      : mark.kind === 'path'
        ? drawPath(mark, arrowId)
        : '',
  );
  const content = shapes.join('') + drawWords(marks.filter(isWords), marks.find(isRectangle));
  return href === undefined
    ? content
    : tag('a', { href, fill: `var(${slotProperties.link})` }, content);
}

/** Moves a scene so that it begins at the margin. */
function moved(scene: Scene): readonly Mark[] {
  return scene.marks.map((mark) => ({
    ...mark,
    x: mark.x - scene.x + margin,
    y: mark.y - scene.y + margin,
  }));
}

/** Marks that belong together, in the order in which the first of each is painted. */
function grouped(marks: readonly Mark[]): Map<string, Mark[]> {
  const groups = new Map<string, Mark[]>();
  for (const [index, mark] of marks.entries()) {
    const key = mark.node ?? `\0${index}`;
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  return groups;
}

/** Complains about links whose node is not in the picture. */
function checkLinks({ links }: Diagram, nodes: readonly string[]): void {
  for (const node of Object.keys(links)) {
    if (!nodes.includes(node)) {
      throw new Error(
        `A link names the node "${node}", which the picture lacks. ${allowedHint(node, nodes)}`,
      );
    }
  }
}

function arrowMarker(id: string): string {
  const head = tag('path', { d: 'M0 0 10 5 0 10z', fill: `var(${slotProperties.edge})` });
  return tag(
    'marker',
    { id, viewBox: '0 0 10 10', refX: 9, refY: 5, markerWidth: 9, markerHeight: 9, orient: 'auto' },
    head,
  );
}

/**
 * The file of a diagram.
 *
 * @param diagram gives title, description and links
 * @param scene what Mermaid has drawn
 * @throws when a colour is not one of a slot, or when a link names a node that the picture lacks
 */
export function svgOf(diagram: Diagram, scene: Scene, fontSize: number): string {
  const name = `diagram-${diagram.id}`;
  const [titleId, descriptionId, arrowId] = [`${name}-title`, `${name}-desc`, `${name}-arrow`];
  const groups = grouped(moved(scene));
  checkLinks(
    diagram,
    [...groups.keys()].filter((key) => !key.startsWith('\0')),
  );
  const body = [...groups].map(([node, marks]) =>
    drawNode(marks, arrowId, Object.hasOwn(diagram.links, node) ? diagram.links[node] : undefined),
  );
  const hasArrows = scene.marks.some((mark) => mark.kind === 'path' && mark.arrow);
  const width = Math.ceil(scene.width + 2 * margin);
  const height = Math.ceil(scene.height + 2 * margin);
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      // The focus ring of a box at the edge lies outside.
      overflow: 'visible',
      // A group, not an image: the links inside an image would be lost to screen readers.
      role: 'group',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
      'font-family': 'system-ui,sans-serif',
      'font-size': fontSize,
      'text-anchor': 'middle',
      fill: `var(${slotProperties.text})`,
    },
    [
      tag('title', { id: titleId }, escapeXml(diagram.title)),
      tag('desc', { id: descriptionId }, escapeXml(diagram.description)),
      hasArrows ? arrowMarker(arrowId) : '',
      ...body,
    ].join(''),
  );
  return `${svg}\n`;
}
