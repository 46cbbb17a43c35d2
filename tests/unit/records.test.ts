/** The ways from ids to records, and what a point's page is made of. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { blockIds, pointIdsByLevel } from '../../src/data/ids.ts';
import { sources } from '../../src/data/sources.ts';
import {
  headingsOf,
  pointDescription,
  pointFile,
  pointSources,
  sectionsOf,
  sectionTitles,
} from '../../src/lib/point-page.ts';
import {
  allBlocks,
  allLevels,
  allPoints,
  idsOf,
  pointById,
  pointsOf,
  targetById,
} from '../../src/lib/records.ts';
import { addressOfSource, sourceById } from '../../src/lib/sources.ts';
import { availabilitySentence } from '../../src/lib/verdicts.ts';

describe('the records', () => {
  it('stand in the order of the ids', () => {
    assert.deepEqual(
      allPoints.map(({ id }) => id),
      Object.values(pointIdsByLevel).flat(),
    );
    assert.deepEqual(
      allBlocks.map(({ id }) => id),
      blockIds,
    );
  });

  it('are found by their id', () => {
    for (const { id } of allPoints) assert.equal(pointById(id).id, id);
    for (const { id, title, url } of [...allPoints, ...allBlocks]) {
      assert.equal(targetById(id).title, title);
      assert.equal(targetById(id).url, url);
    }
  });

  it('belong to the level in whose list their id stands', () => {
    for (const { id } of allLevels) {
      assert.deepEqual(
        pointsOf(id).map((point) => point.id),
        pointIdsByLevel[id],
      );
    }
  });

  it('keep the order in which a registry was written', () => {
    assert.deepEqual(idsOf({ b: 1, a: 2 }), ['b', 'a']);
  });
});

describe('the address of a source', () => {
  it('is the page of the documentation that its key names', () => {
    assert.equal(
      sourceById('api/osql/index').url,
      'https://docs.superoffice.com/en/api/osql/index',
    );
  });

  it('leaves out the language for folders that stand beside it', () => {
    assert.equal(
      sourceById('release-notes/eol/soap').url,
      'https://docs.superoffice.com/release-notes/eol/soap',
    );
    assert.equal(
      sourceById('integrations/zapier/index').url,
      'https://docs.superoffice.com/integrations/zapier/index',
    );
  });

  it('is its own where it stands somewhere else', () => {
    const { url } = sources['external/app-store'];
    assert.equal(sourceById('external/app-store').url, url);
    assert.equal(addressOfSource('anything', { url }), url);
  });
});

for (const point of allPoints) {
  describe(`the page of "${point.title}"`, () => {
    it('shows alternatives and changes exactly where the record has them', () => {
      const sections = sectionsOf(point);
      const refused = [point.onsite, point.online].some(({ support }) => support === 'no');
      assert.equal(sections.includes('instead'), refused);
      assert.equal(sections.includes('changed'), point.changed !== undefined);
      assert.deepEqual([...new Set(sections)], sections);
    });

    it('tells what has changed after everything that holds today', () => {
      const sections = sectionsOf(point);
      const at = sections.indexOf('changed');
      if (at !== -1) assert.equal(sections[at - 1], 'limits');
      assert.equal(sections.at(-1), 'related');
    });

    it('names the file in which its record stands', () => {
      const text = readFileSync(join(import.meta.dirname, '../..', pointFile(point)), 'utf8');
      assert.ok(text.includes(`title: '${point.title}'`), pointFile(point));
    });

    it('has the headings of its sections, in the same order', () => {
      const own = { depth: 2, slug: 'how-it-works', text: 'How it works' };
      const headings = headingsOf(point, [own]);
      assert.deepEqual(
        headings.filter((heading) => heading !== own).map(({ slug, text }) => [slug, text]),
        sectionsOf(point).map((id) => [id, sectionTitles[id]]),
      );
      assert.equal(headings[headings.indexOf(own) - 1]?.slug, 'start');
    });

    it('has a description of 50 to 165 characters that states the verdicts', () => {
      const description = pointDescription(point);
      assert.ok(description.length >= 50 && description.length <= 165, description);
      assert.ok(description.includes(availabilitySentence(point)), description);
    });

    it('lists every source once, those of verdicts, alternatives and changes too', () => {
      const listed: readonly string[] = pointSources(point, ['api/overview/index']);
      assert.ok(listed.includes('api/overview/index'));
      assert.deepEqual([...new Set(listed)], listed);
      const written = JSON.stringify(point).matchAll(/"sources":\[([^\]]*)\]/g);
      for (const [, ids = ''] of written) {
        for (const id of ids.replaceAll('"', '').split(',')) assert.ok(listed.includes(id), id);
      }
    });
  });
}

describe('the descriptions of the points', () => {
  it('are all different', () => {
    const descriptions = allPoints.map(pointDescription);
    assert.deepEqual([...new Set(descriptions)], descriptions);
  });
});
