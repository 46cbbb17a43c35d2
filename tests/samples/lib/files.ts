/** The files of the samples. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the samples, with a separator at its end. */
export const samplesFolder = fileURLToPath(new URL('../../../samples/', import.meta.url));

/** A file with what is in it. */
export interface SampleFile {
  /** Its path below `samples/`. */
  readonly path: string;
  readonly text: string;
}

/** The files whose names end with one of these, in the order of their paths. */
export function sampleFiles(...extensions: readonly string[]): readonly SampleFile[] {
  return globSync('**/*.*', { cwd: samplesFolder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => extensions.length === 0 || extensions.includes(extensionOf(path)))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(samplesFolder, path), 'utf8') }));
}

/** What stands behind the last dot of a path. */
export function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
