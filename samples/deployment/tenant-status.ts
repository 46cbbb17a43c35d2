interface TenantStatus {
  readonly State: string;
  readonly IsRunning: boolean;
  readonly Api: string;
  readonly ValidUntil: string;
}

const answers = new Map<string, TenantStatus>();

function isTenantStatus(value: unknown): value is TenantStatus {
  return (
    typeof value === 'object' && value !== null && 'IsRunning' in value && 'ValidUntil' in value
  );
}

/** Gives the API address of a running tenant. Asks again when the last answer has run out. */
export async function apiOf(tenant: string, signIn = 'https://online.superoffice.com') {
  let status = answers.get(tenant);
  if (status === undefined || Date.parse(status.ValidUntil) <= Date.now()) {
    const response = await fetch(`${signIn}/api/state/${tenant}`);
    if (!response.ok) throw new Error(`The status of ${tenant} gave ${response.status}.`);
    const answer: unknown = await response.json();
    if (!isTenantStatus(answer)) throw new Error('The answer is not a tenant status.');
    status = answer;
    answers.set(tenant, status);
  }
  if (!status.IsRunning) throw new Error(`${tenant} is in state ${status.State}. Try later.`);
  return status.Api;
}
