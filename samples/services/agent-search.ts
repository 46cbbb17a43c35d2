import { OrderBySortType, WebApi } from '@superoffice/webapi';

const api = process.env['SUPEROFFICE_API'] ?? '';
const token = process.env['SUPEROFFICE_TOKEN'] ?? '';
const superOffice = new WebApi(api, { headers: { Authorization: `Bearer ${token}` } });

const rows = await superOffice.getArchiveAgent().getArchiveListByColumnsAsync({
  providerName: 'FindContact',
  columns: ['contactId', 'name'],
  sortOrder: [{ name: 'contactId', direction: OrderBySortType.ASC }],
  restriction: [{ name: 'name', operator: 'begins', values: ['F'] }],
  entities: ['contact'],
  page: 0,
  pageSize: 50,
});
for (const row of rows) {
  console.log(row.primaryKey, row.columnData?.['name']?.displayValue);
}
