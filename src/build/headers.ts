/**
 * The headers of every answer, from one definition: the preview server, the tests and the files in `deploy/`
 * all take them from here.
 */

/** The content security policy, directive by directive. There is no inline script and no inline style to allow. */
const policy = {
  'default-src': "'none'",
  // Pagefind compiles its search code from WebAssembly.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
} as const;

const policyText = Object.entries(policy)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');

/** The headers that hold on any host, `localhost` included. */
export const headers = {
  'Content-Security-Policy': policyText,
  'X-Content-Type-Options': 'nosniff',
  // Filters and searches stand in the address: no other site gets to see them.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const satisfies Readonly<Record<string, string>>;

/** The headers of a public host, which serves over TLS only. On `localhost` they would break the site. */
export const publicHeaders = {
  ...headers,
  'Content-Security-Policy': `${policyText}; upgrade-insecure-requests`,
  'Strict-Transport-Security': 'max-age=63072000',
} as const satisfies Readonly<Record<string, string>>;
