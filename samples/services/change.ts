import { WebApi } from '@superoffice/webapi';

const api = process.env['SUPEROFFICE_API'] ?? '';
const token = process.env['SUPEROFFICE_TOKEN'] ?? '';
const superOffice = new WebApi(api, { headers: { Authorization: `Bearer ${token}` } });
const companies = superOffice.getContactRestApi();

// The client returns the company; the callback sees the headers of the answer.
let readAt = new Date();
const company = await companies.getByIdAsync(5, {
  responseCallback: ({ headers }) => {
    readAt = new Date(String(headers['last-modified']));
  },
});

// Answers 412, and throws, if somebody has changed the company since then.
const changed = await companies.patchByIdAsync(
  5,
  { department: 'West' },
  { ifUnmodifiedSince: readAt },
);
console.log(`${company.name}: ${company.department} is now ${changed.department}`);
