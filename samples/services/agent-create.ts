import { WebApi } from '@superoffice/webapi';

const api = process.env['SUPEROFFICE_API'] ?? '';
const token = process.env['SUPEROFFICE_TOKEN'] ?? '';
const superOffice = new WebApi(api, { headers: { Authorization: `Bearer ${token}` } });
const agent = superOffice.getContactAgent();

const company = await agent.createDefaultContactEntityAsync();
company.name = 'Fjord Ferries';
const saved = await agent.saveContactEntityAsync(company);
console.log(`Saved with id ${saved.contactId}`);
