/** The diagrams of the site: their texts, their links and their drawn files agree. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { load } from 'cheerio';
import { fileOf, renderedFolder } from '../../src/build/diagrams/store.ts';
import { diagramById, diagramIds, diagrams } from '../../src/lib/diagrams/index.ts';
import type { Diagram } from '../../src/lib/diagrams/model.ts';
import { wordsOf } from '../../src/lib/diagrams/text.ts';
import { readingOrder } from '../../src/lib/navigation.ts';
import { allLayers, allPlatforms } from '../../src/lib/records.ts';

const addresses = new Set([
  ...readingOrder.map(({ url }) => url),
  ...allLayers.map(({ url }) => url),
  ...allPlatforms.map(({ url }) => url),
]);

function drawn(diagram: Diagram): ReturnType<typeof load> {
  return load(readFileSync(join(renderedFolder, fileOf(diagram)), 'utf8'), { xml: true });
}

/** The words of each box: lines of one box belong together, as in "Archive" and "providers". */
function wordsIn($: ReturnType<typeof load>): { lines: string[]; all: string } {
  const lines = $('text')
    .toArray()
    .map((element) => $(element).text());
  return { lines, all: ` ${lines.join(' ')} ` };
}

test('ids are unique, and the picture of an unknown id is refused with a suggestion', () => {
  assert.equal(new Set(diagramIds).size, diagramIds.length);
  assert.equal(diagramById('stairs').id, 'stairs');
  assert.throws(
    () => diagramById('stares'),
    /No diagram has the id "stares".*Did you mean "stairs"\?.*layers/,
  );
});

test('no id stands in two pictures', () => {
  const ids = diagrams.flatMap((diagram) => {
    const $ = drawn(diagram);
    return $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
  });
  assert.ok(ids.length >= diagrams.length * 2);
  assert.deepEqual([...new Set(ids)], ids);
});

for (const diagram of diagrams) {
  describe(diagram.id, () => {
    test('has no style and no literal colour', () => {
      const $ = drawn(diagram);
      assert.equal($('style, [style], [class], script, foreignObject').length, 0);
      for (const element of $('*').toArray()) {
        for (const name of ['fill', 'stroke', 'color', 'stop-color']) {
          const value = $(element).attr(name);
          if (value !== undefined) assert.match(value, /^(none|var\(--d-[a-z-]+\))$/);
        }
      }
    });

    test('has a title and a description that name it', () => {
      const $ = drawn(diagram);
      const svg = $('svg');
      assert.equal($(`#${svg.attr('aria-labelledby') ?? ''}`).text(), diagram.title);
      assert.equal($(`#${svg.attr('aria-describedby') ?? ''}`).text(), diagram.description);
      assert.equal(svg.attr('role'), 'group');
    });

    test('says in words what the picture says, and the other way round', () => {
      const { lines, all } = wordsIn(drawn(diagram));
      const { said, noted } = wordsOf(diagram.text);
      for (const words of said)
        assert.ok(all.includes(` ${words} `), `"${words}" is not in the picture`);
      const written = [...said, ...noted].map((words) => ` ${words.toLowerCase()} `).join('|');
      for (const line of lines.filter((words) => words !== 'Key')) {
        assert.ok(
          written.includes(` ${line.toLowerCase()} `),
          `"${line}" is not in the text version`,
        );
      }
    });

    test('leads to pages that exist, the same from the picture and from the text', () => {
      const $ = drawn(diagram);
      const inPicture = $('a')
        .toArray()
        .map((element) => $(element).attr('href') ?? '');
      const { links } = wordsOf(diagram.text);
      assert.deepEqual(inPicture.toSorted(), links.toSorted());
      assert.deepEqual(inPicture.toSorted(), Object.values(diagram.links).toSorted());
      for (const link of inPicture) assert.ok(addresses.has(link), `${link} does not exist`);
    });

    test('can be read on a phone', () => {
      const svg = drawn(diagram)('svg');
      const scale = Math.min(1, 328 / Number(svg.attr('width')));
      assert.ok(
        Number(svg.attr('font-size')) * scale >= 12,
        `the text shrinks to ${16 * scale} px`,
      );
    });
  });
}
