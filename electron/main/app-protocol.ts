import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { policyOfFile } from './content-security-policy.ts';

/** The scheme and origin under which the window loads the app's own files. */
export const appScheme = 'app';
export const appOrigin = 'app://diverge';

const mimeTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Answers a request of the window with a file of `folder`, or refuses it. */
export async function serveAppFile(folder: string, url: string): Promise<Response> {
  const file = fileOfUrl(folder, url);
  if (file === undefined) return refuse(403);
  const mimeType = mimeTypes[path.extname(file).toLowerCase()];
  if (mimeType === undefined) return refuse(403);
  try {
    return new Response(await readFile(file), {
      headers: headersOf(mimeType, policyOfFile(new URL(url).pathname)),
    });
  } catch (error) {
    if (isNoSuchFile(error)) return refuse(404);
    throw error;
  }
}

/** The file a URL of the app names; undefined when it is of another origin, or not inside the folder. */
export function fileOfUrl(folder: string, url: string): string | undefined {
  const prefix = `${appOrigin}/`;
  if (!url.startsWith(prefix)) return undefined;
  const encoded = url.slice(prefix.length).replace(/[?#].*$/s, '');
  const relative = decode(encoded);
  // A backslash parts folders on Windows, and a NUL ends a path early on the way to the system.
  if (relative === undefined || /[\\\0]/.test(relative)) return undefined;
  const file = path.resolve(folder, relative === '' ? 'index.html' : relative);
  const isInside = file.startsWith(path.resolve(folder) + path.sep);
  return isInside ? file : undefined;
}

function decode(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function headersOf(mimeType: string, policy: string): Record<string, string> {
  return {
    'Content-Type': mimeType,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

function refuse(status: 403 | 404): Response {
  return new Response(null, { status });
}

function isNoSuchFile(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR';
}
