/**
 * `npm run diagrams` draws the diagrams that have changed and deletes files that no diagram needs.
 * With `--check` it changes nothing, and fails when a file is missing, stale or without a diagram.
 */
import { argv, exit } from 'node:process';
import { renderMissing } from '../src/build/diagrams.ts';
import { discard, problemsOf, renderedFolder, takeStock } from '../src/build/diagrams/store.ts';
import { diagramIds, diagrams } from '../src/lib/diagrams/index.ts';

async function check(): Promise<boolean> {
  const problems = problemsOf(await takeStock(diagrams, renderedFolder), diagramIds);
  for (const problem of problems) console.error(problem);
  console.log(`${diagrams.length} diagrams, ${problems.length} problems`);
  return problems.length === 0;
}

async function render(): Promise<boolean> {
  const drawn = await renderMissing(diagrams);
  const { orphans } = await takeStock(diagrams, renderedFolder);
  await discard(orphans, renderedFolder);
  if (drawn.length > 0) console.log(`Drew ${drawn.join(', ')}.`);
  if (orphans.length > 0) console.log(`Deleted ${orphans.join(', ')}.`);
  return true;
}

const [option, ...rest] = argv.slice(2);
if ((option !== undefined && option !== '--check') || rest.length > 0) {
  console.error(`Unknown option "${argv.slice(2).join(' ')}". Use no option, or --check.`);
  exit(2);
}
try {
  const done = await (option === '--check' ? check() : render());
  exit(done ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}
