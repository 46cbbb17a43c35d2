/** Differences from the overview that hold for several records; the records name them in `changed`. */
import type { Change } from './model.ts';

export const windowsClientGone = {
  overview: 'The overview lists the Windows client as a current client.',
  text: 'SuperOffice 9 and later have no Windows client. What is said here holds for onsite installations before version 9.',
  certainty: 'stated',
  sources: ['snippets/windows-client-discontinued'],
} as const satisfies Change;

export const pageBuilderEnded = {
  overview: 'The overview marks this point as available onsite, without a version.',
  text: 'PageBuilder customisation is no longer supported. Onsite 10.2.9 is the last version with it. SuperOffice points to the Screen Designer instead.',
  certainty: 'stated',
  sources: ['release-notes/eol/index', 'release-notes/eol/pagebuilder'],
} as const satisfies Change;

export const onsiteFrozen = {
  overview: 'The overview presents onsite as a full platform beside online.',
  text: 'From version 12, new features are made for online only. Onsite stays on version 11 (11.14 and later minor versions) and gets occasional security fixes.',
  certainty: 'stated',
  sources: ['snippets/onsite-feature-freeze', 'snippets/onsite-phased-out'],
} as const satisfies Change;
