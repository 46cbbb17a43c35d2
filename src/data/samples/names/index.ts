/** The SuperOffice names that samples use, from all areas. Areas may share names. */
import type { SourceId } from '../../sources.ts';
import { coreNames } from './core.ts';
import { deploymentNames } from './deployment.ts';
import { guidesNames } from './guides.ts';
import { hostingNames } from './hosting.ts';
import { integrationNames } from './integration.ts';
import { internalNames } from './internal.ts';
import { providersNames } from './providers.ts';
import { servicesNames } from './services.ts';
import { workflowNames } from './workflow.ts';

/** Each name with a page that has it: a type, `Type.Member`, `.Member`, a namespace, a path, a header or a key. */
export const sampleNames: Readonly<Record<string, SourceId>> = {
  ...coreNames,
  ...deploymentNames,
  ...guidesNames,
  ...hostingNames,
  ...integrationNames,
  ...internalNames,
  ...providersNames,
  ...servicesNames,
  ...workflowNames,
};
