const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The page may load and ask only what comes from this server, and nobody may frame it. */
export const withSecurityHeaders = (response: Response): Response => {
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
};
