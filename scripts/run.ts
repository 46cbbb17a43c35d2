/** Runs the programs that the commands of package.json are made of. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export interface RunResult {
  readonly ok: boolean;
  /** What the program wrote, errors and all, in the order in which it came. */
  readonly output: string;
}

/**
 * Runs a program of this project or of this machine, in the root of the project, and waits for it. Programs in
 * node_modules/.bin come first, as under `npm run`, so `node` is the pinned Node.
 *
 * @param program its name, for example `astro`
 * @param args the arguments, handed over as they are
 * @param extraEnv environment variables for this run
 * @returns whether it ended well, and what it wrote; a program that cannot be started counts as failed.
 */
export async function run(
  program: string,
  args: readonly string[],
  extraEnv: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  const path = [join(root, 'node_modules', '.bin'), env['PATH'] ?? ''].join(delimiter);
  const child = spawn(program, args, {
    cwd: root,
    env: { ...env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...extraEnv },
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows the programs in node_modules/.bin are scripts, which only a shell starts.
    shell: platform === 'win32',
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const { promise, resolve } = Promise.withResolvers<boolean>();
  child.once('error', ({ message }) => {
    chunks.push(Buffer.from(`${program} could not be started: ${message}\n`));
    resolve(false);
  });
  child.once('close', (code) => {
    resolve(code === 0);
  });
  const ok = await promise;
  return { ok, output: Buffer.concat(chunks).toString() };
}
