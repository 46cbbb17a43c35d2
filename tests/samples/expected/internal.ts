/** What the runnable samples in `samples/internal/` send, and what the stub answers. */
import type { Expectations } from '../exchange.ts';

const headers = { authorization: /^Bearer \S+$/, accept: 'application/json' };

export const internalExpectations: Expectations = {
  'internal/list-providers.http': [
    {
      request: { method: 'GET', path: '/v1/archive', headers },
      response: {
        status: 200,
        body: {
          'odata.metadata': 'https://crm.example.com/SuperOffice/api/v1/archive/$metadata',
          value: [
            { name: 'FindSale', url: 'FindSale' },
            { name: 'BatchTasks', url: 'BatchTasks' },
          ],
        },
      },
    },
  ],
  'internal/document-plugins.http': [
    {
      request: { method: 'GET', path: '/v1/MDOList/plugin', headers },
      response: {
        status: 200,
        body: [
          { Id: 0, Name: 'SO Archive', ToolTip: '', Deleted: false },
          { Id: 412, Name: 'Contract vault', ToolTip: '', Deleted: false },
        ],
      },
    },
  ],
  'internal/failed-tasks.http': [
    {
      request: {
        method: 'GET',
        path: '/v1/archive/BatchTasks?$select=DefinitionName,State,StartCount,Response&$filter=State%20eq%205',
        headers,
      },
      response: {
        status: 200,
        body: {
          'odata.metadata': 'https://crm.example.com/SuperOffice/api/v1/Archive/$metadata',
          'odata.nextLink': null,
          value: [
            {
              PrimaryKey: '17',
              EntityName: 'batchtask',
              DefinitionName: 'StockLevelTask',
              State: 5,
              StartCount: 1,
              Response: 'No answer from the warehouse',
            },
          ],
        },
      },
    },
  ],
};
