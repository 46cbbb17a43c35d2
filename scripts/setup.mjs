/**
 * Installs what the project needs, if it is not there yet: the first half of every command.
 *
 * Plain JavaScript without dependencies, because it runs before anything is installed and under
 * whatever Node the machine has. All that comes after it runs under the Node pinned in package.json.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arch, env, execPath, exit, platform, stderr, stdout, versions } from 'node:process';
import { fileURLToPath } from 'node:url';

const lowestNode = 20;
/** Astro 7 starts from here. */
const lowestPinnedNode = [22, 12];

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.setup-stamp');

/** @param {string} message @returns {never} */
function stop(message) {
  stderr.write(`\n${message}\n`);
  exit(1);
}

/** @returns {string} What the installed packages depend on; another value means: install again. */
function wantedStamp() {
  const hash = createHash('sha256').update(`${platform} ${arch}`);
  for (const name of ['package.json', 'package-lock.json']) {
    const path = join(root, name);
    if (!existsSync(path)) stop(`${path} is missing. Get it back with: git checkout ${name}`);
    hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

/**
 * Runs npm with the Node that runs npm now, never with the pinned one: an install may replace that.
 *
 * @param {string[]} args
 * @returns {{ ok: boolean, output: string }}
 */
function npm(args) {
  const script = env['npm_execpath'];
  const inNpm = script !== undefined && /npm-cli\.[cm]?js$/.test(script);
  const result = inNpm
    ? spawnSync(env['npm_node_execpath'] ?? execPath, [script, ...args], { cwd: root })
    : spawnSync('npm', args, { cwd: root, shell: platform === 'win32' });
  const output = result.error?.message ?? `${result.stdout}${result.stderr}`;
  return { ok: result.status === 0, output: output.trim() };
}

/** @returns {boolean} Whether the pinned Node is installed and new enough. */
function pinnedNodeWorks() {
  // Its own file, not the link in node_modules/.bin, which is a shell script on Windows.
  const folder = join(root, 'node_modules', 'node', 'bin');
  const result = spawnSync(join(folder, platform === 'win32' ? 'node.exe' : 'node'), ['--version']);
  const [major = 0, minor = 0] = String(result.stdout).replace(/^v/, '').split('.').map(Number);
  const [lowestMajor = 0, lowestMinor = 0] = lowestPinnedNode;
  return (
    result.status === 0 && (major > lowestMajor || (major === lowestMajor && minor >= lowestMinor))
  );
}

/** @returns {boolean} Whether the lock file was made from this package.json. */
function lockAgrees() {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const [wanted, locked] = [read('package.json'), read('package-lock.json').packages['']];
  return ['dependencies', 'devDependencies'].every(
    (kind) => JSON.stringify(wanted[kind]) === JSON.stringify(locked[kind]),
  );
}

function install() {
  if (!lockAgrees()) {
    stop(
      'package.json and package-lock.json do not agree, so there is no telling which packages are meant. Somebody changed one without the other. Run "npm install", and commit both files.',
    );
  }
  stdout.write(
    'Installing packages (only after a change in package.json or package-lock.json) …\n',
  );
  // "error": an old Node brings warnings about packages that the pinned Node runs in any case.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // Not "npm ci": it refuses a lock file that lacks optional packages of other platforms, and npm leaves those
  // out where the registry at hand does not have them. With --no-save the lock file decides and stays as it is.
  const installed = npm(['install', '--no-save', ...quiet]);
  if (!installed.ok) {
    stop(
      `${installed.output}\n\nThe packages could not be installed: the lines above are npm's. Check that the package registry can be reached (npm ping), delete node_modules, and start again.`,
    );
  }
  if (pinnedNodeWorks()) return;
  // npm may be set to skip install scripts, and a script fetches the Node of this machine's kind.
  const rebuilt = npm(['rebuild', 'node', '--ignore-scripts=false', ...quiet]);
  if (pinnedNodeWorks()) return;
  stop(
    `${rebuilt.output}\n\nThe packages are installed, but the Node that the project pins (package "node") does not run. Its install script fetches it. Allow that script, then start again:\n  npm rebuild node --ignore-scripts=false`,
  );
}

if (Number.parseInt(versions.node, 10) < lowestNode) {
  stop(
    `This is Node ${versions.node}; the project needs Node ${lowestNode} or newer to start (it then uses a Node of its own). Get one from https://nodejs.org/ and start again.`,
  );
}

const wanted = wantedStamp();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  install();
  writeFileSync(stamp, wanted);
}
