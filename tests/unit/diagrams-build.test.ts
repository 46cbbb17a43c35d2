/** What the build does with diagrams: files that do not fit, texts that cannot be drawn, machines without a browser. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { env } from 'node:process';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { renderMissing } from '../../src/build/diagrams.ts';
import { explain, NoChromiumError, renderDiagrams } from '../../src/build/diagrams/render.ts';
import type { Scene } from '../../src/build/diagrams/scene.ts';
import { fileOf, problemsOf, takeStock } from '../../src/build/diagrams/store.ts';
import { svgOf } from '../../src/build/diagrams/svg.ts';
import type { Diagram } from '../../src/lib/diagrams/model.ts';

const run = promisify(execFile);

function diagram(id: string, mermaid = 'block\n  a["A"]\n', links = {}): Diagram {
  return {
    id,
    title: `Title of ${id}`,
    description: 'A & B',
    caption: 'Caption',
    mermaid,
    links,
    text: { kind: 'list', ordered: false, items: [{ label: 'A' }] },
  };
}

const [one, two] = [diagram('one'), diagram('two')];
const fake = (list: readonly Diagram[]): Promise<string[]> =>
  Promise.resolve(list.map(({ id }) => `<svg>${id}</svg>`));

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagrams-'));
});
after(async () => {
  await rm(folder, { recursive: true });
});

async function problems(list: readonly Diagram[]): Promise<string[]> {
  return problemsOf(
    await takeStock(list, folder),
    list.map(({ id }) => id),
  );
}

test('a missing file is reported, drawn, and then in order', async () => {
  assert.deepEqual(await problems([one]), [
    `The diagram "one" has no rendered file ${fileOf(one)}. Run: npm run diagrams`,
  ]);
  assert.deepEqual(await renderMissing([one], folder, fake), ['one']);
  assert.deepEqual(await readdir(folder), [fileOf(one)]);
  assert.deepEqual(await problems([one]), []);
});

test('with nothing to draw no browser is started', async () => {
  let asked: readonly Diagram[] | undefined;
  await renderMissing([one], folder, (list) => {
    asked = list;
    return renderDiagrams(list);
  });
  assert.deepEqual(asked, []);
});

test('a stale file is reported and replaced', async () => {
  const changed = diagram('one', 'block\n  b["B"]\n');
  const [problem] = await problems([changed]);
  assert.equal(
    problem,
    `The rendered file ${fileOf(one)} is stale: the diagram "one" has changed and needs ${fileOf(changed)}. Run: npm run diagrams`,
  );
  await renderMissing([changed], folder, fake);
  assert.deepEqual(await readdir(folder), [fileOf(changed)]);
  await renderMissing([one], folder, fake);
});

test('a file of no diagram is reported, and a leftover beside the right file too', async () => {
  await writeFile(join(folder, 'ones.0123456789.svg'), '');
  await writeFile(join(folder, 'one.0123456789.svg'), '');
  assert.deepEqual(await problems([one]), [
    'The rendered file one.0123456789.svg is an old one of the diagram "one". Run: npm run diagrams',
    'The file ones.0123456789.svg belongs to no diagram. Did you mean "one"? Allowed: one. Run: npm run diagrams, which deletes it.',
  ]);
  await Promise.all(['one', 'ones'].map((id) => rm(join(folder, `${id}.0123456789.svg`))));
});

test('without Chromium the message names the diagrams, the reason and the command', async () => {
  const absent = (): Promise<string[]> => Promise.reject(new NoChromiumError('There is none.'));
  await assert.rejects(renderMissing([one, two], folder, absent), {
    message: 'These diagrams must be drawn again: "two". There is none. Then run: npm run diagrams',
  });
});

test('a Chromium that does not start is named, and its log is left out', async (t) => {
  const before = env['CHROMIUM_PATH'];
  t.after(() => {
    if (before === undefined) delete env['CHROMIUM_PATH'];
    else env['CHROMIUM_PATH'] = before;
  });
  env['CHROMIUM_PATH'] = process.execPath;
  await assert.rejects(renderMissing([one, two], folder), (error: Error) => {
    assert.match(
      error.message,
      /"two"\. The Chromium at .+ does not start \(.+\)\. Set CHROMIUM_PATH /,
    );
    assert.ok(error.message.includes(process.execPath), error.message);
    assert.match(error.message, /Then run: npm run diagrams$/);
    assert.equal(error.message.split('\n').length, 1, error.message);
    return true;
  });
  env['CHROMIUM_PATH'] = '/no/such/program';
  await assert.rejects(renderMissing([one, two], folder), {
    message:
      'These diagrams must be drawn again: "two". CHROMIUM_PATH is "/no/such/program", and no program can be run there. Give the full path of a Chromium or Chrome, or unset the variable. Then run: npm run diagrams',
  });
});

test('everything that decides what a file holds changes its name', () => {
  const names = [
    one,
    { ...one, title: 'Other' },
    { ...one, description: 'Other' },
    { ...one, mermaid: 'block\n  c["C"]\n' },
    { ...one, links: { a: '/' } },
  ].map(fileOf);
  assert.equal(new Set(names).size, names.length);
  assert.equal(fileOf({ ...one, caption: 'Not in the file' }), fileOf(one));
});

test('a Mermaid mistake is explained with diagram, line, source and fix', async () => {
  const broken =
    '---\nconfig:\n  block:\n    padding: 2\n---\nblock\n  columns 2\n  a["A"] b[""]\n';
  await assert.rejects(renderDiagrams([diagram('broken', broken)]), (error: Error) => {
    assert.match(
      error.message,
      /^The diagram "broken" cannot be drawn: line 8 of its Mermaid text\.\n/,
    );
    assert.match(error.message, /\n {2}8 \| {3}a\["A"\] b\[""\]\n/);
    assert.match(error.message, /Parse error on line 3/);
    assert.match(
      error.message,
      /Correct the text that src\/lib\/diagrams\/broken\.ts makes, then run: npm run diagrams$/,
    );
    return true;
  });
});

test('a text that is no diagram at all is refused too', async () => {
  await assert.rejects(renderDiagrams([diagram('empty', 'words')]), {
    message: /"empty" cannot be drawn\.\n.*No diagram type detected/s,
  });
});

test('an explanation works without a line number', () => {
  assert.match(
    explain(one, 'Something else'),
    /^The diagram "one" cannot be drawn\.\n {2}Something else\nCorrect/,
  );
});

const box = {
  kind: 'rectangle',
  node: 'a',
  classes: [],
  x: 5,
  y: 5,
  width: 30.04,
  height: 20,
} as const;
const paint = { fill: 'rgb(1, 1, 1)', stroke: 'rgb(2, 2, 2)', strokeWidth: '1px', dashes: 'none' };
const scene = (fill = paint.fill): Scene => ({
  x: 5,
  y: 5,
  width: 30,
  height: 20,
  marks: [
    { ...box, ...paint, fill },
    { kind: 'words', node: 'a', classes: [], text: 'A <b> & "c"', x: 20, y: 18 },
  ],
});

test('a picture holds properties for colours, and any text as text', () => {
  const svg = svgOf(diagram('one', '', { a: '/a/' }), scene(), 16);
  assert.match(
    svg,
    /<a href="\/a\/" fill="var\(--d-link\)"><rect x="1" y="1" width="30" height="20" rx="4" fill="var\(--d-node\)" stroke="var\(--d-node-line\)"\/>/,
  );
  assert.match(svg, />A &lt;b&gt; &amp; &quot;c&quot;<\/text><\/a>/);
  assert.match(svg, /<desc id="diagram-one-desc">A &amp; B<\/desc>/);
});

test('a colour of no slot is refused', () => {
  assert.throws(
    () => svgOf(one, scene('rgb(255, 0, 0)'), 16),
    /area of the box "a" is rgb\(255, 0, 0\).*slotColours/,
  );
});

test('a link to a node that is not drawn is refused with a suggestion', () => {
  assert.throws(
    () => svgOf(diagram('one', '', { aa: '/a/' }), scene(), 16),
    /A link names the node "aa", which the picture lacks\. Did you mean "a"\?/,
  );
});

test('the command checks this repository and refuses unknown options', async () => {
  const script = join(import.meta.dirname, '../../scripts/render-diagrams.ts');
  const { stdout } = await run(process.execPath, [script, '--check']);
  assert.match(stdout, /^\d+ diagrams, 0 problems\n$/);
  await assert.rejects(
    run(process.execPath, [script, '--chekc']),
    /Unknown option "--chekc"\. Use no option, or --check\./,
  );
});
