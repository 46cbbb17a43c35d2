/** What sentences say about availability: the wordings that the rule "availability-prose" reads, and those it must not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimsIn } from '../../src/lib/lint/availability-claims.ts';

/** Claims in short: "onsite" works, "-online" does not. */
const claims = (sentence: string): string =>
  claimsIn(sentence)
    .map(({ environment, works }) => `${works ? '' : '-'}${environment}`)
    .sort()
    .join(' ');

const said: Readonly<Record<string, readonly string[]>> = {
  online: [
    '§ work online.',
    '§ is also available online.',
    '§ now works in CRM Online.',
    '§ can be deployed in online tenants.',
    'Online, § works.',
    'In CRM Online, § is supported.',
    'Online, you can write your own §.',
    'You can use § online.',
    'Online offers §.',
    'SuperOffice supports § online.',
  ],
  'online onsite': [
    '§ works onsite and online.',
    '§ is available in both environments.',
    '§ works everywhere.',
  ],
  '-online': [
    '§ does not work online.',
    '§ never works online.',
    '§ is missing online.',
    '§ is unavailable in CRM Online.',
    'There is no § online.',
    'Online, there is no §.',
    'Online has no §.',
    'Online does not support §.',
    'SuperOffice does not offer § online.',
    'You cannot use § online.',
    'Online, customers cannot use §.',
    'No § exists online.',
    'Online, § does not work.',
  ],
  '-online -onsite': ['§ is not available onsite or online.'],
  '-online onsite': [
    '§ works onsite but not online.',
    '§ is onsite only.',
    '§ only works onsite.',
    '§ is an onsite-only feature.',
    '§ (onsite only) calls your address.',
    '§: onsite only.',
    'Onsite only: §.',
    'Only onsite has §.',
    '§ is limited to onsite.',
    '§ requires an onsite installation.',
  ],
  '': [
    'Onsite, § is off until you switch it on.',
    'Online, § does not run before the save.',
    'Online, § cannot write files.',
    'Online, § may not run for more than 60 seconds.',
    'You can read through the built-in § online.',
    'Online, you can use the built-in §.',
    'Online, no DLL is loaded for a §.',
    'Some § are restricted online.',
    'Each § is a DLL, and tenants share files online.',
  ],
};

for (const [found, sentences] of Object.entries(said)) {
  describe(found === '' ? 'no claim is read in' : `"${found}" is read in`, () => {
    for (const sentence of sentences) {
      it(sentence, () => {
        assert.equal(claims(sentence), found);
      });
    }
  });
}
