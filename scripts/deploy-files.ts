/** Writes the files in `deploy/`. Run it after a change in src/build/headers.ts: `npx node scripts/deploy-files.ts`. */
import { writeFile } from 'node:fs/promises';
import { deployFiles } from '../src/build/deploy-files.ts';

for (const [name, content] of Object.entries(deployFiles)) {
  await writeFile(new URL(`../deploy/${name}`, import.meta.url), content);
}
