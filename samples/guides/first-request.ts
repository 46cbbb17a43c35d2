import { env } from 'node:process';

interface Company {
  readonly ContactId: number;
  readonly Name: string;
}

function isCompany(value: unknown): value is Company {
  return typeof value === 'object' && value !== null && 'ContactId' in value && 'Name' in value;
}

async function send(method: 'GET' | 'PATCH', body?: unknown): Promise<Company> {
  const response = await fetch(`${env['SUPEROFFICE_API']}/v1/Contact/5`, {
    method,
    headers: {
      Authorization: `Bearer ${env['SUPEROFFICE_TOKEN']}`,
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) {
    throw new Error(`${method} gave ${response.status}: ${await response.text()}`);
  }
  const answer: unknown = await response.json();
  if (!isCompany(answer)) throw new Error('The answer is not a company.');
  return answer;
}

const company = await send('GET');
console.log(`${company.ContactId}: ${company.Name}`);

const changed = await send('PATCH', [{ op: 'replace', path: '/Name', value: 'Harbour Books' }]);
console.log(`Now: ${changed.Name}`);
