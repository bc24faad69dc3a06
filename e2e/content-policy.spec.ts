import { expect } from '@playwright/test';
import { test } from './fixtures/test.ts';

// Each of these tries what must not work, which the window complains about.
test.use({ expectsTrouble: true });

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; " +
  "worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

test('every file of the window comes by app:// with a strict policy', async ({ app }) => {
  expect(app.window.url()).toBe('app://diverge/index.html');
  const headers = await app.window.evaluate(async () => {
    const response = await fetch(location.href);
    return {
      policy: response.headers.get('content-security-policy'),
      type: response.headers.get('content-type'),
      sniffing: response.headers.get('x-content-type-options'),
    };
  });
  expect(headers).toEqual({ policy, type: 'text/html; charset=utf-8', sniffing: 'nosniff' });
});

test('the app itself does nothing that its policy forbids, from the first line on', async ({
  app,
}) => {
  const { window } = app;
  await window.addInitScript(() => {
    const broken: string[] = [];
    Reflect.set(globalThis, 'broken', broken);
    document.addEventListener('securitypolicyviolation', (event) => {
      broken.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  await window.reload();
  await expect(window.getByRole('navigation', { name: 'Workspace' })).toBeVisible();
  expect(await window.evaluate((): unknown => Reflect.get(globalThis, 'broken'))).toEqual([]);
});

test('script that is not a file of the app does not run, nor is anything embedded', async ({
  app,
}) => {
  const outcome = await app.window.evaluate(async () => {
    const blocked: string[] = [];
    const isAllBlocked = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        blocked.push(`${event.effectiveDirective} ${event.blockedURI}`);
        if (blocked.length === 4) resolve();
      });
    });
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken into"';
    const handler = document.createElement('div');
    handler.setAttribute('onclick', 'document.title = "broken into"');
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.body.append(script, handler, frame, style);
    handler.click();
    await isAllBlocked;
    return { blocked: blocked.sort(), title: document.title };
  });
  expect(outcome).toEqual({
    blocked: [
      'frame-src https://example.com',
      'script-src-attr inline',
      'script-src-elem inline',
      'style-src-elem inline',
    ],
    title: 'Diverge',
  });
  await expect(app.window.locator('body')).toBeVisible();
});

test('WebAssembly is compiled in the worker of the solver and nowhere else', async ({ app }) => {
  const { window } = app;
  const solver = window.waitForEvent('worker', (worker) => worker.url().includes('solver-worker'));
  await window.getByRole('button', { name: 'Suggest…' }).click();
  await window.getByRole('button', { name: 'Find the best plan' }).click();
  const worker = await solver;
  await expect(window.getByText('Proven to be the best choice within the budget.')).toBeVisible();
  const attempts = {
    page: await window.evaluate(compiles),
    engine: await Promise.all(
      window
        .workers()
        .filter((other) => !other.url().includes('solver-worker'))
        .map((other) => other.evaluate(compiles)),
    ),
    solver: await worker.evaluate(compiles),
  };
  expect(attempts).toEqual({ page: false, engine: [false], solver: true });
  const policies = await window.evaluate(
    (urls) =>
      Promise.all(
        urls.map(async (url) => (await fetch(url)).headers.get('content-security-policy')),
      ),
    [worker.url(), 'index.html'],
  );
  expect(policies).toEqual([
    policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
    policy,
  ]);

  /** Whether the smallest module there is can be compiled here. */
  function compiles(): boolean {
    try {
      return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof Object;
    } catch (error) {
      if (error instanceof WebAssembly.CompileError) return false;
      throw error;
    }
  }
});
