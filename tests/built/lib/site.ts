/** Reads the built site for the checks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One built page. */
export interface BuiltPage {
  /** Its address: `/matrix/`; for the error page `/404.html`. */
  readonly path: string;
  readonly html: string;
}

/** A text file of the project, by its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const dist = join(root, 'dist');

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/**
 * The addresses of all built files: `/matrix/index.html`, `/theme.js`.
 *
 * @throws Error where nothing has been built.
 */
export function builtFiles(): string[] {
  if (!existsSync(dist)) {
    throw new Error('There is no built site in dist/. Build it first: npm run build');
  }
  return filesIn(dist);
}

/** The content of a built file, by its address; throws where it does not exist. */
export function readBuilt(path: string): Buffer {
  return readFileSync(join(dist, path));
}

/** All built pages. */
export function builtPages(): BuiltPage[] {
  return builtFiles()
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({
      path: path.replace(/\/index\.html$/, '/'),
      html: readBuilt(path).toString(),
    }));
}

/** The files in which authors write links. */
export function sourceFiles(): SourceFile[] {
  return ['content', 'src'].flatMap((folder) =>
    filesIn(join(root, folder))
      .filter((path) => /\.(?:mdx|ts|astro)$/.test(path))
      .map((path) => ({
        path: `${folder}${path}`,
        text: readFileSync(join(root, folder, path), 'utf8'),
      })),
  );
}
