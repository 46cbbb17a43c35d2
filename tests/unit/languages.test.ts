/** The table of languages says what the automation overview says. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { automationLanguages, languageSupport } from '../../src/data/languages.ts';
import { idsOf } from '../../src/lib/records.ts';

/** The crosses of the public page, row by row; copied from it and not from the data. */
const published = {
  service: ['CRMScript'],
  online: ['CRMScript'],
  web: ['CRMScript', 'JavaScript', 'C#', 'VB.NET'],
  windows: ['vbScript', 'JavaScript'],
};

describe('the languages for automation', () => {
  it('have the marks of the automation overview', () => {
    const marks = Object.fromEntries(
      idsOf(languageSupport).map((id) => [
        id,
        idsOf(automationLanguages)
          .filter((language) => languageSupport[id].languages[language] === 'yes')
          .map((language) => automationLanguages[language]),
      ]),
    );
    assert.deepEqual(marks, published);
  });
});
