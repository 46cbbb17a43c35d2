/** The registry of samples, its files, the pages that show them, and the languages of tabs. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { samples } from '../../src/data/samples/index.ts';
import { mistakesIn } from '../../src/lib/prose-components.ts';
import {
  extensionOf,
  noChoice,
  placesOf,
  sampleById,
  sampleMistakes,
  tabLanguages,
  variantsOf,
} from '../../src/lib/samples.ts';
import { markedTokens, onlyMarkedTokens } from '../../src/lib/tokens.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const posix = (path: string): string => path.replaceAll('\\', '/');

describe('The samples', () => {
  it('are registered, exist, and are shown', () => {
    const files = globSync('**/*.*', { cwd: join(root, 'samples') }).map(posix);
    const used = globSync('content/**/*.mdx', { cwd: root }).flatMap((page) =>
      [...read(page).matchAll(/<Sample\s+id="([^"]*)"/g)].map(([, id = '']) => id),
    );
    const mistakes = sampleMistakes(samples, files, used);
    assert.deepEqual(mistakes, [], mistakes.join('\n'));
  });

  it('have ids of their own in all areas', () => {
    const areas = globSync('src/data/samples/*.ts', { cwd: root })
      .map(posix)
      .filter((path) => !/\/(?:index|model)\.ts$/.test(path));
    const ids = areas.flatMap((path) =>
      [...read(path).matchAll(/^ {2}(?:'([^']+)'|(\w+)): \{$/gm)].map(([, a, b]) => a ?? b ?? ''),
    );
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    assert.deepEqual([...ids].sort(), Object.keys(samples).sort(), 'src/data/samples/index.ts');
  });
});

describe('Mistakes in samples', () => {
  const registry = {
    good: { files: ['a/good.cs', 'a/good.ts'] },
    gone: { files: ['a/gone.cs'] },
    unseen: { files: ['a/unseen.cs'] },
    table: { files: ['a/table.cs', 'a/table.xml'] },
    twice: { files: ['a/one.cs', 'a/two.cs'] },
  } as const;
  const files = Object.values(registry).flatMap((sample): string[] => [...sample.files]);
  const mistakes = sampleMistakes(
    registry,
    [...files.filter((file) => file !== 'a/gone.cs'), 'a/stray.cs'],
    ['good', 'gone', 'table', 'twice'],
  );

  it('are all found, with the way out', () => {
    assert.deepEqual(mistakes, [
      'samples/a/stray.cs belongs to no sample. Register it in src/data/samples/.',
      'Sample "gone" names samples/a/gone.cs, which does not exist.',
      'Sample "unseen" is on no page. Show it with <Sample id="unseen" />, or remove it.',
      `Sample "table": samples/a/table.xml cannot be a tab. Tabs may have: ${tabLanguages.join(', ')}. Make it a sample of its own, or add its language to tabLanguages in src/lib/samples.ts.`,
      'Sample "twice": samples/a/two.cs is a second file in its language; a tab shows one.',
    ]);
  });

  it('a wrong id stops the build with a suggestion', () => {
    const [id = ''] = Object.keys(samples);
    assert.deepEqual(mistakesIn({ name: 'Sample', props: { id } }), []);
    const [mistake = ''] = mistakesIn({ name: 'Sample', props: { id: `${id}s` } });
    assert.ok(mistake.includes(`no such value. Did you mean "${id}"?`), mistake);
    assert.throws(() => sampleById('nothing'), /No sample has the id "nothing"/);
  });
});

describe('The variants of a sample', () => {
  it('answer to every choice exactly once', () => {
    const variants = variantsOf({ files: ['a/x.java', 'a/x.cs', 'a/x.php'] });
    assert.deepEqual(
      variants.map(({ label }) => label),
      ['Java', 'C#', 'PHP'],
    );
    for (const choice of [noChoice, ...tabLanguages]) {
      const shown = variants.filter(({ choices }) => choices.includes(choice));
      const wanted = ['cs', 'php'].includes(choice) ? choice : 'java';
      assert.deepEqual(
        shown.map(({ extension }) => extension),
        [wanted],
      );
    }
  });

  it('have a language only if samples may have it', () => {
    assert.equal(extensionOf('a/b.crmscript'), 'crmscript');
    assert.equal(extensionOf('a/b.toString'), undefined);
    assert.equal(extensionOf('a/b'), undefined);
  });

  it('name their environments as a phrase', () => {
    assert.equal(placesOf(['onsite', 'online']), 'Onsite and online');
    assert.equal(placesOf(['online']), 'Online');
  });
});

describe('The languages of tabs', () => {
  it('are those that the page accepts from the storage', () => {
    const list = /\/\^\(([^)]*)\)\$\/\.test\(code\)/.exec(read('public/theme.js'))?.[1];
    assert.deepEqual(list?.split('|'), tabLanguages);
  });

  it('are those of which the style sheet shows the variants', () => {
    const css = read('src/styles/samples.css');
    const shown = [...css.matchAll(/\[data-code='(\w+)'\] \.in-(\w+)/g)];
    assert.deepEqual(
      shown.map(([, code]) => code),
      [noChoice, ...tabLanguages],
    );
    for (const [, code, name] of shown) assert.equal(name, code);
  });
});

describe('Highlighted code', () => {
  it('keeps the tokens that have a colour, with one class each', () => {
    const html =
      '<span class="token header"><span class="token header-name keyword">Accept</span><span class="token punctuation">:</span> a &lt; <span class="token entity" title="&amp;">&amp;</span></span>';
    assert.equal(onlyMarkedTokens(html), '<span class="token keyword">Accept</span>: a &lt; &amp;');
  });

  it('has colours for exactly the tokens that it keeps', () => {
    const css = read('src/styles/base.css');
    const names = [...css.matchAll(/\.token:is\(([^)]*)\)/g)].flatMap(([, list = '']) =>
      list.split(',').map((name) => name.trim().slice(1)),
    );
    assert.deepEqual(names.sort(), [...markedTokens].sort());
  });
});
