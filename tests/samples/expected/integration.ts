/** What the runnable samples in `samples/integration/` send, and what the stub answers. */
import type { Expectations } from '../exchange.ts';

const signedIn = { authorization: /^Bearer .+/, accept: 'application/json' };
const withJson = { ...signedIn, 'content-type': /^application\/json/ };

const webhook = {
  WebhookId: 41,
  Name: 'Warehouse: companies',
  Events: ['contact.created', 'contact.changed', 'contact.softdeleted'],
  TargetUrl: 'https://hooks.example.com/superoffice',
  Secret: 'replace-with-a-random-value',
  State: 'Active',
  Type: 'webhook',
  Headers: null,
  Properties: null,
};

export const integrationExpectations: Expectations = {
  'integration/webhook-register.http': [
    {
      request: { method: 'GET', path: '/v1/Webhook/default', headers: signedIn },
      response: {
        status: 200,
        body: {
          ...webhook,
          WebhookId: 0,
          Name: null,
          Events: ['contact.created', 'contact.deleted'],
          TargetUrl: null,
          Secret: null,
        },
      },
    },
    {
      request: {
        method: 'POST',
        path: '/v1/Webhook',
        headers: withJson,
        body: {
          Name: webhook.Name,
          Events: webhook.Events,
          TargetUrl: webhook.TargetUrl,
          Secret: webhook.Secret,
          State: 'Active',
          Type: 'webhook',
        },
      },
      response: { status: 200, body: webhook },
    },
    {
      request: { method: 'GET', path: '/v1/Webhook', headers: signedIn },
      response: { status: 200, body: [webhook] },
    },
  ],
  'integration/webhook-verify.ts': [],
  'integration/webhook-errors.http': [
    {
      request: {
        method: 'GET',
        path: '/v1/Archive/dynamic?$select=webhook_usage.total_calls,webhook_usage.consecutive_errors,webhook_usage.last_error&$filter=webhook_usage.webhook_usage_id%20eq%2041',
        headers: signedIn,
      },
      response: {
        status: 200,
        body: {
          value: [
            {
              PrimaryKey: '41',
              EntityName: 'webhook_usage',
              'webhook_usage.total_calls': 120,
              'webhook_usage.consecutive_errors': 2,
              'webhook_usage.last_error': '503 Service Unavailable',
            },
          ],
        },
      },
    },
  ],
  'integration/block-upsert.http': [
    {
      request: {
        method: 'POST',
        path: '/v1/Agents/DatabaseTable/Upsert',
        headers: withJson,
        body: {
          TableName: 'y_stock',
          Columns: ['x_article', 'x_quantity'],
          Keys: ['x_article'],
          Data: [
            ['A-100', '[I:12]'],
            ['A-200', '[I:0]'],
          ],
          NomatchAction: 'NoChange',
          ReturnRowStatus: false,
        },
      },
      response: {
        status: 200,
        body: { Success: true, Message: '', Inserts: 1, Updates: 1, Deletes: 0, RowStatus: null },
      },
    },
  ],
};
