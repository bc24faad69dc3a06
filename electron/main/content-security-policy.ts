/**
 * What the app's page may do: run, show and fetch the app's own files, and nothing else. Pictures may also come from
 * `data:` and `blob:`, for charts that are copied as pictures.
 */
const pageDirectives = {
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
};

const pagePolicy = policyOf(pageDirectives);

/** The solver is WebAssembly, which Chromium compiles only where this is said: in its own worker and nowhere else. */
const solverPolicy = policyOf({ ...pageDirectives, 'script-src': "'self' 'wasm-unsafe-eval'" });

/** The script of the worker that the solver runs in, as the build names it. */
const SOLVER_WORKER = /(?:^|\/)solver-worker(?:-[\w-]+)?\.[jt]s$/;

/** The policy a file of the app comes with, by its path. A worker's own is that of its script. */
export function policyOfFile(file: string): string {
  return SOLVER_WORKER.test(file) ? solverPolicy : pagePolicy;
}

/** The same while developing: Vite puts styles and a small script into the page and talks to it by a socket. */
export function developmentPolicy(devServer: string, file: string): string {
  const solver = SOLVER_WORKER.test(file) ? " 'wasm-unsafe-eval'" : '';
  return policyOf({
    'default-src': "'none'",
    'script-src': `'self' 'unsafe-inline'${solver}`,
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
