import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Says whether a message comes from SuperOffice and is unchanged.
 *
 * @param rawBody the bytes of the request, before any parser has touched them
 * @param signature the header X-SuperOffice-Signature, if there is one
 * @param secret the secret with which the webhook was registered
 */
export function isFromSuperOffice(
  rawBody: Uint8Array,
  signature: string | undefined,
  secret: string,
): boolean {
  if (signature === undefined) return false;
  const expected = createHmac('sha256', secret).update(rawBody).digest();
  const received = Buffer.from(signature, 'base64');
  return received.length === expected.length && timingSafeEqual(received, expected);
}
