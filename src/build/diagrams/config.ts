/** How Mermaid draws here, and the hash that tells whether a rendered file is up to date. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { MermaidConfig } from 'mermaid';
import type { Diagram } from '../../lib/diagrams/model.ts';
import { slotColours } from '../../lib/diagrams/slots.ts';

const resolve = createRequire(import.meta.url);

/**
 * Fonts to measure text with. Both are wider than the fonts that readers have, and alike on every machine:
 * a box that fits them fits the rest.
 */
export const measuringFonts = 'Verdana, "DejaVu Sans", sans-serif';

export const fontSize = 16;

export const mermaidConfig: MermaidConfig = {
  startOnLoad: false,
  suppressErrorRendering: true,
  securityLevel: 'strict',
  deterministicIds: true,
  layout: 'dagre',
  look: 'classic',
  theme: 'base',
  htmlLabels: false,
  fontFamily: measuringFonts,
  fontSize,
  themeVariables: {
    fontFamily: measuringFonts,
    fontSize: `${fontSize}px`,
    mainBkg: slotColours.node,
    nodeBorder: slotColours.nodeLine,
    textColor: slotColours.text,
    nodeTextColor: slotColours.text,
    lineColor: slotColours.edge,
    arrowheadColor: slotColours.edge,
    clusterBkg: slotColours.group,
    clusterBorder: slotColours.nodeLine,
    edgeLabelBackground: slotColours.group,
  },
};

/** The bundle that is loaded into the page. */
export const mermaidBundle: string = resolve.resolve('mermaid/dist/mermaid.min.js');

/** The installed version of Mermaid, as the bundle's own package says. */
function mermaidVersion(): string {
  const text = readFileSync(new URL('../package.json', pathToFileURL(mermaidBundle)), 'utf8');
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed)
    return String(parsed.version);
  throw new Error(
    'The package.json of Mermaid has no version. Install the packages again: npm ci.',
  );
}

/** The source of what turns Mermaid's output into a file: a change there makes every file outdated. */
const postProcessing = ['scene.ts', 'svg.ts'].map((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll('\r\n', '\n'),
);

const machinery = [mermaidVersion(), mermaidConfig, postProcessing];

/** Ten hexadecimal digits over everything that decides what the rendered file of a diagram holds. */
export function hashOf({ id, title, description, mermaid, links }: Diagram): string {
  return createHash('sha256')
    .update(JSON.stringify([id, title, description, mermaid, links, machinery]))
    .digest('hex')
    .slice(0, 10);
}
