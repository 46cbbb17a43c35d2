/** Draws diagrams with Mermaid in a real browser, which alone can measure text. */
import { chromium, type Browser, type Page } from 'playwright';
import type { default as Mermaid, MermaidConfig } from 'mermaid';
import type { Diagram } from '../../lib/diagrams/model.ts';
import { AuthorError } from '../author-error.ts';
import { findChromium } from '../chromium.ts';
import { fontSize, mermaidBundle, mermaidConfig } from './config.ts';
import { readScene, type Scene } from './scene.ts';
import { svgOf } from './svg.ts';

declare global {
  interface Window {
    mermaid: typeof Mermaid;
    readScene: typeof readScene;
  }
}

/** A diagram that cannot be drawn; the message says which, why, and what to change. */
export class DiagramError extends AuthorError {
  override readonly name = 'DiagramError';
}

/** There is no Chromium to draw with; the message says why, and how to get one. */
export class NoChromiumError extends AuthorError {
  override readonly name = 'NoChromiumError';
}

interface Failure {
  readonly message: string;
}

/** Runs in the page. */
async function draw([id, source, config]: [string, string, MermaidConfig]): Promise<
  Scene | Failure
> {
  window.mermaid.initialize(config);
  try {
    const { svg } = await window.mermaid.render(id, source);
    document.body.innerHTML = svg;
    const picture = document.querySelector('svg');
    if (picture === null) return { message: 'Mermaid has drawn nothing.' };
    // At its natural size one unit is one pixel.
    picture.setAttribute('width', String(picture.viewBox.baseVal.width));
    picture.style.maxWidth = 'none';
    return window.readScene(picture, `${id}-`);
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

/** Mermaid counts lines without the configuration block at the top. */
function linesBefore(source: string): number {
  const end = source.indexOf('\n---\n');
  return source.startsWith('---\n') && end > 0 ? source.slice(0, end).split('\n').length + 1 : 0;
}

/**
 * What to tell an author about a diagram that Mermaid cannot read.
 *
 * @param diagram the diagram
 * @param message what Mermaid says
 */
export function explain({ id, mermaid }: Pick<Diagram, 'id' | 'mermaid'>, message: string): string {
  const counted = /\bline (\d+)/.exec(message)?.[1];
  const line = counted === undefined ? undefined : Number(counted) + linesBefore(mermaid);
  const source = line === undefined ? undefined : mermaid.split('\n')[line - 1];
  return [
    `The diagram "${id}" cannot be drawn${line === undefined ? '' : `: line ${line} of its Mermaid text`}.`,
    ...(source === undefined ? [] : [`  ${line} | ${source}`]),
    ...message
      .trimEnd()
      .split('\n')
      .map((text) => `  ${text}`),
    `Correct the text that src/lib/diagrams/${id}.ts makes, then run: npm run diagrams`,
  ].join('\n');
}

async function drawOne(page: Page, diagram: Diagram): Promise<string> {
  const scene = await page.evaluate(draw, [
    `d-${diagram.id}`,
    diagram.mermaid,
    mermaidConfig,
  ] satisfies [string, string, MermaidConfig]);
  if ('message' in scene) throw new DiagramError(explain(diagram, scene.message));
  try {
    return svgOf(diagram, scene, fontSize);
  } catch (error) {
    throw new DiagramError(
      explain(diagram, error instanceof Error ? error.message : String(error)),
    );
  }
}

/**
 * Starts the Chromium of this machine.
 *
 * @throws NoChromiumError where there is none, and where the one that is there does not start
 */
async function startChromium(): Promise<Browser> {
  const launch = await findChromium().catch((error: unknown) => {
    throw new NoChromiumError(error instanceof Error ? error.message : String(error));
  });
  if (launch === undefined) {
    throw new NoChromiumError('This machine has no Chromium. Install one, or set CHROMIUM_PATH.');
  }
  try {
    return await chromium.launch(launch);
  } catch (error) {
    // Playwright adds the log of the browser, forty lines of it.
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    throw new NoChromiumError(
      `The Chromium at ${launch.executablePath} does not start (${reason}). Set CHROMIUM_PATH to the full path of one that does.`,
    );
  }
}

/**
 * Draws diagrams.
 *
 * @param diagrams what to draw; for an empty list no browser starts
 * @returns the text of the SVG file of each diagram, in the same order
 * @throws NoChromiumError where this machine has no Chromium that starts
 * @throws DiagramError at the first diagram that cannot be drawn
 */
export async function renderDiagrams(diagrams: readonly Diagram[]): Promise<string[]> {
  if (diagrams.length === 0) return [];
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>Diagrams</title>');
    await page.addScriptTag({ path: mermaidBundle });
    await page.addScriptTag({ content: `window.readScene = ${readScene.toString()}` });
    const files: string[] = [];
    for (const diagram of diagrams) files.push(await drawOne(page, diagram));
    return files;
  } finally {
    await browser.close();
  }
}
