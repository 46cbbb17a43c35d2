/** What the samples of the web services pages must send, and what the stub answers. */
import type { Expectations } from '../exchange.ts';

/** The headers that a call with an access token must have. */
const signedIn = { authorization: /^Bearer \S+$/, accept: 'application/json' };

const json = { ...signedIn, 'content-type': /^application\/json\b/ };

const english = { ...signedIn, 'accept-language': 'en' };

const lastModified = 'Wed, 14 Oct 2026 07:28:00 GMT';

const company = (department: string): object => ({
  ContactId: 5,
  Name: 'Harbour Supplies',
  Department: department,
  Category: { Id: 1, Value: 'Customer' },
  Phones: [],
});

const search =
  '/v1/Contact?$select=contactId,name,category&$filter=category%20oneOf%20(3,6)&$orderBy=contactId&$top=2';

const rows = (...found: readonly (readonly [number, string])[]): object => ({
  'odata.metadata': 'https://crm.example.com/SuperOffice/api/v1/Contact/$metadata',
  'odata.nextLink': null,
  value: found.map(([id, name]) => ({
    PrimaryKey: String(id),
    EntityName: 'contact',
    contactId: id,
    name,
    category: 'Supplier',
  })),
});

/** What the TypeScript client sends back of the company that the stub gave it. */
const savedByTypeScript = {
  tableRight: null,
  contactId: 0,
  name: 'Fjord Ferries',
  department: '',
  updatedDate: null,
  createdDate: null,
  emails: [],
  interests: [],
  urls: [],
  phones: [],
  faxes: [],
  updatedBy: null,
  createdBy: null,
  associate: null,
  business: { tableRight: null, id: 2, value: 'Transport' },
  category: { tableRight: null, id: 1, value: 'Customer' },
  country: null,
  persons: [],
  supportAssociate: null,
  ticketPriority: null,
  customerLanguage: null,
  dbiLastSyncronized: null,
  dbiLastModified: null,
  supportPerson: null,
  address: null,
  utmParameters: null,
};

const defaults = {
  ContactId: 0,
  Name: '',
  Department: '',
  Category: { Id: 1, Value: 'Customer' },
  Business: { Id: 2, Value: 'Transport' },
};

const saved = { ...defaults, ContactId: 17, Name: 'Fjord Ferries' };

const foundRows = [
  {
    EntityName: 'contact',
    PrimaryKey: 17,
    ColumnData: {
      contactId: { DisplayValue: '[I:17]', TooltipHint: '', LinkHint: '' },
      name: { DisplayValue: 'Fjord Ferries', TooltipHint: '', LinkHint: '' },
    },
    LinkHint: '',
    StyleHint: '',
  },
];

export const servicesExpectations: Expectations = {
  'services/search.http': [
    {
      request: { method: 'GET', path: search, headers: english },
      response: { status: 200, body: rows([12, 'Nordlys Print'], [14, 'Quay Tools']) },
    },
    {
      request: { method: 'GET', path: `${search}&$skip=2`, headers: english },
      response: { status: 200, body: rows([31, 'Ropes and Sails']) },
    },
    {
      request: { method: 'GET', path: '/v1/Archive/FindContact$metadata', headers: english },
      response: {
        status: 200,
        body: {
          category: {
            DisplayName: 'Category',
            DisplayType: 'listAny',
            CanOrderBy: true,
            Name: 'category',
            CanRestrictBy: true,
            RestrictionType: 'listAny',
          },
        },
      },
    },
  ],
  'services/change.http': [
    {
      request: {
        method: 'GET',
        path: '/v1/Contact/5?$select=Name,Department',
        headers: signedIn,
      },
      response: {
        status: 200,
        headers: { 'last-modified': lastModified },
        body: company('East'),
      },
    },
    {
      request: {
        method: 'PATCH',
        path: '/v1/Contact/5',
        headers: {
          ...signedIn,
          'content-type': 'application/json-patch+json',
          'if-unmodified-since': lastModified,
        },
        body: [
          { op: 'test', path: '/Department', value: 'East' },
          { op: 'replace', path: '/Department', value: 'West' },
          { op: 'add', path: '/Phones/-', value: { Value: '+47 55 50 01 23' } },
        ],
      },
      response: { status: 200, body: company('West') },
    },
    {
      request: {
        method: 'PATCH',
        path: '/v1/Contact/5',
        headers: { ...signedIn, 'content-type': 'application/merge-patch+json' },
        body: { Department: 'West', Phones: { Value: '+47 55 50 01 23' } },
      },
      response: { status: 200, body: company('West') },
    },
  ],
  'services/change.ts': [
    {
      request: { method: 'GET', path: '/v1/Contact/5', headers: signedIn },
      response: {
        status: 200,
        headers: { 'last-modified': lastModified },
        body: company('East'),
      },
    },
    {
      request: {
        method: 'PATCH',
        path: '/v1/Contact/5',
        headers: { ...json, 'if-unmodified-since': lastModified },
        body: { department: 'West' },
      },
      response: { status: 200, body: company('West') },
    },
  ],
  'services/agent-create.http': [
    {
      request: {
        method: 'POST',
        path: '/v1/Agents/Contact/CreateDefaultContactEntity',
        headers: signedIn,
      },
      response: { status: 200, body: defaults },
    },
    {
      request: {
        method: 'POST',
        path: '/v1/Agents/Contact/SaveContactEntity',
        headers: json,
        body: {
          ContactId: 0,
          Name: 'Fjord Ferries',
          Department: '',
          Category: { Id: 1 },
          Business: { Id: 2 },
        },
      },
      response: { status: 200, body: saved },
    },
  ],
  'services/agent-create.ts': [
    {
      request: {
        method: 'POST',
        path: '/v1/Agents/Contact/CreateDefaultContactEntity',
        headers: json,
        body: null,
      },
      response: { status: 200, body: defaults },
    },
    {
      request: {
        method: 'POST',
        path: '/v1/Agents/Contact/SaveContactEntity',
        headers: json,
        body: savedByTypeScript,
      },
      response: { status: 200, body: saved },
    },
  ],
  'services/agent-search.http': [
    {
      request: {
        method: 'POST',
        path: '/v1/Agents/Archive/GetArchiveListByColumns',
        headers: json,
        body: {
          ProviderName: 'FindContact',
          Columns: ['contactId', 'name'],
          SortOrder: [{ Name: 'contactId', Direction: 'ASC' }],
          Restriction: [{ Name: 'name', Operator: 'begins', Values: ['F'] }],
          Entities: ['contact'],
          Page: 0,
          PageSize: 50,
        },
      },
      response: { status: 200, body: foundRows },
    },
  ],
  'services/agent-search.ts': [
    {
      request: {
        method: 'POST',
        path: '/v1/Agents/Archive/GetArchiveListByColumns',
        headers: json,
        body: {
          providerName: 'FindContact',
          columns: ['contactId', 'name'],
          sortOrder: [{ name: 'contactId', direction: 'ASC' }],
          restriction: [{ name: 'name', operator: 'begins', values: ['F'] }],
          entities: ['contact'],
          page: 0,
          pageSize: 50,
        },
      },
      response: { status: 200, body: foundRows },
    },
  ],
  'services/client.ts': [
    {
      request: {
        method: 'POST',
        path: '/v1/Agents/Contact/GetContactEntity?contactEntityId=5',
        headers: { ...json, 'so-language': 'en', 'so-timezone': 'US-NY,includeTZOffset' },
        body: null,
      },
      response: { status: 200, body: company('East') },
    },
  ],
};
