/** The headers have one definition, and everything that repeats it says the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deployFiles } from '../../src/build/deploy-files.ts';
import { headers, publicHeaders } from '../../src/build/headers.ts';

test('the policy allows nothing inline and no other host', () => {
  const policy = headers['Content-Security-Policy'];
  assert.match(policy, /^default-src 'none'; /);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*|https?:|data:|sha256|nonce/);
});

test('only a public host asks for TLS: localhost has none', () => {
  assert.doesNotMatch(JSON.stringify(headers), /upgrade-insecure-requests|Strict-Transport/);
  assert.match(publicHeaders['Content-Security-Policy'], /; upgrade-insecure-requests$/);
});

for (const [name, wanted] of Object.entries(deployFiles)) {
  test(`deploy/${name} says what src/build/headers.ts says`, () => {
    const found = readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8');
    assert.equal(found, wanted, `deploy/${name} is out of date: npx node scripts/deploy-files.ts`);
  });
  test(`deploy/${name} sends every header`, () => {
    for (const [header, value] of Object.entries(publicHeaders)) {
      assert.ok(wanted.includes(header) && wanted.includes(value), `${header} is missing`);
    }
  });
}
