/** What the samples about deployment send, and what the stub server answers. */
import type { Exchange, Expectations } from '../exchange.ts';

const tenantStatus: readonly Exchange[] = [
  {
    request: { method: 'GET', path: '/api/state/Cust12345', headers: {} },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: {
        ContextIdentifier: 'Cust12345',
        Endpoint: 'https://online3.superoffice.com/Cust12345',
        State: 'Running',
        IsRunning: true,
        ValidUntil: '2026-11-24T09:15:00Z',
        Api: 'https://online3.superoffice.com/Cust12345/api',
        Version: 'Release_11.10_2026.02.24-02',
      },
    },
  },
];

export const deploymentExpectations: Expectations = {
  'deployment/tenant-status.http': tenantStatus,
  'deployment/tenant-status.ts': tenantStatus,
};
