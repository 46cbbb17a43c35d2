/** All code samples, from the registries of their areas. */
import { coreSamples } from './core.ts';
import { deploymentSamples } from './deployment.ts';
import { guidesSamples } from './guides.ts';
import { hostingSamples } from './hosting.ts';
import { integrationSamples } from './integration.ts';
import { internalSamples } from './internal.ts';
import type { Sample } from './model.ts';
import { providersSamples } from './providers.ts';
import { servicesSamples } from './services.ts';
import { workflowSamples } from './workflow.ts';

export const samples = {
  ...coreSamples,
  ...providersSamples,
  ...hostingSamples,
  ...servicesSamples,
  ...guidesSamples,
  ...workflowSamples,
  ...deploymentSamples,
  ...integrationSamples,
  ...internalSamples,
} as const satisfies Record<string, Sample>;
