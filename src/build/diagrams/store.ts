/** The folder of rendered diagrams: what is current, missing, outdated or without a diagram. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagram } from '../../lib/diagrams/model.ts';
import { allowedHint } from '../../lib/suggest.ts';
import { hashOf } from './config.ts';

/** Where the rendered files are kept. */
export const renderedFolder: string = fileURLToPath(
  new URL('../../components/diagram/rendered/', import.meta.url),
);

export interface Stock {
  /** Diagrams without a file that matches them. */
  readonly missing: readonly Diagram[];
  /** Files of a diagram that has changed since. */
  readonly outdated: readonly { readonly file: string; readonly id: string }[];
  /** Files that belong to no diagram. */
  readonly orphans: readonly string[];
}

const fileName = /^(?<id>[a-z][a-z-]*)\.[0-9a-f]{10}\.svg$/;

/** The name of a diagram's file: it changes with everything that decides what the file holds. */
export const fileOf = (diagram: Diagram): string => `${diagram.id}.${hashOf(diagram)}.svg`;

async function filesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Compares the files of a folder with the diagrams that should be there. */
export async function takeStock(diagrams: readonly Diagram[], folder: string): Promise<Stock> {
  const files = await filesIn(folder);
  const wanted = diagrams.map(fileOf);
  const extra = files
    .filter((file) => !wanted.includes(file))
    .map((file) => ({ file, id: fileName.exec(file)?.groups?.['id'] ?? '' }));
  const ids = diagrams.map(({ id }) => id);
  return {
    missing: diagrams.filter((diagram) => !files.includes(fileOf(diagram))),
    outdated: extra.filter(({ id }) => ids.includes(id)),
    orphans: extra.filter(({ id }) => !ids.includes(id)).map(({ file }) => file),
  };
}

/**
 * What is wrong with the rendered files, one sentence a problem, each with what to do.
 *
 * @param ids the ids of all diagrams, for the hint about a file of an unknown one
 */
export function problemsOf(
  { missing, outdated, orphans }: Stock,
  ids: readonly string[],
): string[] {
  const stale = new Map(outdated.map(({ id, file }) => [id, file]));
  const gone = new Set(missing.map(({ id }) => id));
  const render = 'Run: npm run diagrams';
  return [
    ...missing.map((diagram) => {
      const file = stale.get(diagram.id);
      return file === undefined
        ? `The diagram "${diagram.id}" has no rendered file ${fileOf(diagram)}. ${render}`
        : `The rendered file ${file} is stale: the diagram "${diagram.id}" has changed and needs ${fileOf(diagram)}. ${render}`;
    }),
    ...outdated
      .filter(({ id }) => !gone.has(id))
      .map(
        ({ file, id }) =>
          `The rendered file ${file} is an old one of the diagram "${id}". ${render}`,
      ),
    ...orphans.map((file) => {
      const name = file.split('.')[0] ?? file;
      return `The file ${file} belongs to no diagram. ${allowedHint(name, ids)} ${render}, which deletes it.`;
    }),
  ];
}

/**
 * Writes new files and deletes those that they replace.
 *
 * @param files the text of the files, in the order of `stock.missing`
 */
export async function store(stock: Stock, files: readonly string[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    stock.missing.map((diagram, index) =>
      writeFile(join(folder, fileOf(diagram)), files[index] ?? ''),
    ),
  );
  await discard(
    stock.outdated.map(({ file }) => file),
    folder,
  );
}

/** Deletes files of the folder. */
export async function discard(files: readonly string[], folder: string): Promise<void> {
  await Promise.all(files.map((file) => rm(join(folder, file))));
}
