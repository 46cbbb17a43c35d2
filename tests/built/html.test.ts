/** Every page is valid HTML and has what a page must have. */
import { describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import config from '../../.htmlvalidate.mjs';
import { checkDocument, checkUnique } from './lib/document.ts';
import { assertNone } from './lib/findings.ts';
import { builtPages } from './lib/site.ts';

const pages = builtPages();
const validator = new HtmlValidate(config);

describe('HTML', () => {
  for (const page of pages) {
    test(`${page.path} is valid`, () => {
      const { results } = validator.validateStringSync(page.html, page.path);
      const findings = results
        .flatMap(({ messages }) => messages)
        .map(
          ({ ruleId, message, selector }) =>
            `${page.path}: ${message} [${ruleId}] at ${selector ?? 'the document'}`,
        );
      assertNone(findings);
    });
    test(`${page.path} has its language, title, description and headings`, () => {
      assertNone(checkDocument(page));
    });
  }
  test('titles and descriptions are unique', () => {
    assertNone(checkUnique(pages));
  });
});
