/** Nothing in the built site needs an exception from the content security policy. */
import { describe, test } from 'node:test';
import { assertNone } from './lib/findings.ts';
import { checkPolicy, checkStylesheet } from './lib/policy.ts';
import { builtFiles, builtPages, readBuilt } from './lib/site.ts';

describe('Content security policy', () => {
  for (const { path, html } of builtPages()) {
    test(`${path} has no inline code and no file of another host`, () => {
      assertNone(checkPolicy(html));
    });
  }
  for (const path of builtFiles().filter((file) => file.endsWith('.css'))) {
    test(`${path} loads nothing that the policy blocks`, () => {
      assertNone(checkStylesheet(readBuilt(path).toString()));
    });
  }
});
