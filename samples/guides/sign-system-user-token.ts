import { sign } from 'node:crypto';

/** Signs a system user token with the private key of the app, a text in PEM format. */
export function signSystemUserToken(
  systemUserToken: string,
  privateKey: string,
  now = new Date(),
): string {
  // 2026-11-23T08:05:00.000Z becomes 202611230805, always in UTC.
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 12);
  const text = `${systemUserToken}.${stamp}`;
  const signature = sign('sha256', Buffer.from(text, 'utf8'), privateKey);
  return `${text}.${signature.toString('base64')}`;
}
