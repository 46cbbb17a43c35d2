/** The expected exchanges of all areas, and the values of the variables in their `.http` files. */
import type { Expectations } from '../exchange.ts';
import { deploymentExpectations } from './deployment.ts';
import { guidesExpectations, guidesVariables } from './guides.ts';
import { integrationExpectations } from './integration.ts';
import { internalExpectations } from './internal.ts';
import { servicesExpectations } from './services.ts';
import { workflowExpectations } from './workflow.ts';

export const expectations: Expectations = {
  ...deploymentExpectations,
  ...guidesExpectations,
  ...integrationExpectations,
  ...internalExpectations,
  ...servicesExpectations,
  ...workflowExpectations,
};

export const variables: Readonly<Record<string, string>> = { ...guidesVariables };
