import { WebApi, type ContactEntity } from '@superoffice/webapi';

const token = process.env['SUPEROFFICE_TOKEN'] ?? '';

// One client for each tenant. Language and time zone hold for all agents that it hands out.
const tenant = new WebApi({
  baseUrl: process.env['SUPEROFFICE_API'] ?? '',
  languageCode: 'en',
  timezone: 'US-NY',
  timezoneInclude: true,
  axiosConfig: { headers: { Authorization: `Bearer ${token}` } },
});

/** Reads a company. The types of the client do not say so, but an unknown id gives null. */
async function read(id: number): Promise<ContactEntity | null> {
  return tenant.getContactAgent().getContactEntityAsync(id);
}

const company = await read(5);
if (company === null) {
  console.log('There is no company 5');
} else {
  console.log(`${company.name}, ${company.category?.value}`);
}
