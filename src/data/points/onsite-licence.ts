/** The licence rule of the points that exist onsite only: all of "Internal APIs", and two of "Scripting". */
import type { Statement } from '../model.ts';

export const onsiteLicence: Statement = {
  text: 'Onsite, every integration or customisation needs Development Tools, your own as well as a bought one.',
  sources: ['admin/license/expander-services'],
};
