/** The licence rule that all points of the level "Internal APIs" share. */
import type { Statement } from '../model.ts';

export const onsiteLicence: Statement = {
  text: 'Onsite, every integration or customisation needs Development Tools, your own as well as a bought one.',
  sources: ['admin/license/expander-services'],
};
