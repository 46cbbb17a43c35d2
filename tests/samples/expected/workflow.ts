/** What the samples in `samples/workflow/` send, and what SuperOffice answers. */
import type { Expectations } from '../exchange.ts';

const authorization = /^Bearer \S+$/;
const json = { 'content-type': 'application/json; charset=utf-8' };

export const workflowExpectations: Expectations = {
  'workflow/preference-value.ts': [
    {
      request: {
        method: 'POST',
        path: '/v1/Agents/Preference/GetPreferences',
        headers: { authorization },
        body: { specifications: [{ section: 'FreightQuotes', key: 'DefaultCarrier' }] },
      },
      response: {
        status: 200,
        headers: json,
        body: [
          {
            Level: 'Group',
            RawValue: 'express',
            Specification: { Section: 'FreightQuotes', Key: 'DefaultCarrier' },
          },
        ],
      },
    },
  ],
  'workflow/list-items.http': [
    {
      request: {
        method: 'GET',
        path: '/v1/List/Category/Items',
        headers: { authorization, accept: 'application/json' },
      },
      response: {
        status: 200,
        headers: json,
        body: [{ Id: 1, Name: 'Customer', Tooltip: 'Buys from us', Deleted: false, Rank: 1 }],
      },
    },
    {
      request: {
        method: 'POST',
        path: '/v1/List/Category/Items',
        headers: { authorization, 'content-type': 'application/json' },
        body: { Name: 'Reseller', Tooltip: 'Buys from us and sells to others' },
      },
      response: {
        status: 200,
        headers: json,
        body: {
          Id: 20,
          Name: 'Reseller',
          Tooltip: 'Buys from us and sells to others',
          Deleted: false,
          Rank: 0,
        },
      },
    },
    {
      request: {
        method: 'GET',
        path: '/v1/MDOList/category?flat=True',
        headers: { authorization, accept: 'application/json' },
      },
      response: {
        status: 200,
        headers: json,
        body: [{ Id: 1, Name: 'Customer', ToolTip: 'Buys from us', Deleted: false, Rank: 1 }],
      },
    },
  ],
  'workflow/custom-field-values.http': [
    {
      request: {
        method: 'GET',
        path: '/v1/Contact?$select=contactId,name,contactUdef/SuperOffice:3&$filter=contactUdef/SuperOffice:3%20gt%20100',
        headers: { authorization, accept: 'application/json' },
      },
      response: {
        status: 200,
        headers: json,
        body: {
          'odata.metadata': 'https://crm.example.com/SuperOffice/api/v1/Archive/$metadata',
          'odata.nextLink': null,
          value: [
            {
              PrimaryKey: '5',
              EntityName: 'contact',
              contactId: 5,
              name: 'Harbour Tools',
              'contactUdef/SuperOffice:3': 120,
            },
          ],
        },
      },
    },
    {
      request: {
        method: 'PATCH',
        path: '/v1/Contact/5',
        headers: { authorization, 'content-type': 'application/json-patch+json' },
        body: [
          {
            op: 'replace',
            path: 'CustomFields',
            value: { 'SuperOffice:1': 'Framework agreement' },
          },
        ],
      },
      response: {
        status: 200,
        headers: json,
        body: {
          ContactId: 5,
          Name: 'Harbour Tools',
          CustomFields: { 'SuperOffice:1': 'Framework agreement' },
        },
      },
    },
  ],
  'workflow/table-rows.http': [
    {
      request: {
        method: 'POST',
        path: '/v1/Table/y_loan',
        headers: { authorization, 'content-type': 'application/json' },
        body: { x_company: 5, x_item: 'Projector' },
      },
      response: { status: 200, headers: json, body: 7 },
    },
    {
      request: {
        method: 'GET',
        path: '/v1/Table/y_loan/7',
        headers: { authorization, accept: 'application/json' },
      },
      response: {
        status: 200,
        headers: json,
        body: {
          Values: {
            id: '[I:7]',
            x_item: 'Projector',
            x_company: '[I:5]',
            'x_company:DisplayText': 'Harbour Tools',
          },
          TableRight: null,
          FieldProperties: {},
        },
      },
    },
    {
      request: {
        method: 'PUT',
        path: '/v1/Table/y_loan/7',
        headers: { authorization, 'content-type': 'application/json' },
        body: { x_company: 5, x_item: 'Projector with case' },
      },
      response: { status: 204 },
    },
    {
      request: {
        method: 'GET',
        path: '/v1/archive/dynamic?$select=y_loan.id,y_loan.x_item&$filter=y_loan.x_company%20eq%205',
        headers: { authorization, accept: 'application/json' },
      },
      response: {
        status: 200,
        headers: json,
        body: {
          'odata.metadata': 'https://crm.example.com/SuperOffice/api/v1/Archive/$metadata',
          'odata.nextLink': null,
          value: [
            {
              PrimaryKey: '7',
              EntityName: 'y_loan',
              'y_loan.id': 7,
              'y_loan.x_item': 'Projector with case',
            },
          ],
        },
      },
    },
  ],
};
