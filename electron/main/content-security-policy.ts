/**
 * What the app's page may do: run, show and fetch the app's own files, and nothing else. Pictures may also come from
 * `data:` and `blob:`, for charts that are copied as pictures.
 */
export const contentSecurityPolicy = policyOf({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

/** The same while developing: Vite puts styles and a small script into the page and talks to it by a socket. */
export function developmentPolicy(devServer: string): string {
  return policyOf({
    'default-src': "'none'",
    'script-src': "'self' 'unsafe-inline'",
    'style-src': "'self' 'unsafe-inline'",
    'font-src': "'self'",
    'img-src': "'self' data: blob:",
    'worker-src': "'self' blob:",
    'connect-src': `'self' ws://${new URL(devServer).host}`,
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
}

function policyOf(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
