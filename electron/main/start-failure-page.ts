import { createHash } from 'node:crypto';
import type { StartFailure } from '../contract.ts';
import { appOrigin } from './app-protocol.ts';

/** Where the page is loaded from. */
export const startFailureUrl = `${appOrigin}/start-failure`;

const headlines: Readonly<Record<StartFailure['kind'], string>> = {
  'newer-database': 'Your data was last used by a newer Diverge',
  'damaged-database': 'Your data cannot be read',
  'not-a-database': 'The file with your data is something else',
  disk: 'Your data cannot be reached',
  sqlite: 'Diverge cannot open its database',
};

const style = `
  :root { color-scheme: light dark; }
  body { box-sizing: border-box; margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 48px;
    background: light-dark(#f6f6f4, #121416); color: light-dark(#1a1c1e, #eceeef);
    font: 15px/1.6 'Inter Variable', Inter, system-ui, sans-serif; }
  main { max-width: 560px; }
  h1 { font-size: 28px; line-height: 1.25; font-weight: 600; margin: 0 0 16px; }
  p { margin: 0 0 16px; white-space: pre-line; }
  .next { color: light-dark(#50555a, #b1b7bd); }
`;

/**
 * What is shown instead of the app when its data cannot be had: a page without scripts, since it must work when
 * nothing else does. Closing the window ends Diverge with exit code 1.
 */
export function startFailureResponse(failure: StartFailure): Response {
  const styleHash = createHash('sha256').update(style).digest('base64');
  const headline = headlines[failure.kind];
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${headline}</title><style>${style}</style></head>
<body><main role="alert">
<h1>${headline}</h1>
<p>${escapeHtml(failure.message)}</p>
<p class="next">Close this window to leave Diverge.</p>
</main></body>
</html>`;
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);
}
