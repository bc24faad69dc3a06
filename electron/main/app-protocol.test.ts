import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileOfUrl, serveAppFile } from './app-protocol.ts';

let root = '';
let folder = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'diverge-app-protocol-'));
  folder = path.join(root, 'main_window');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  mkdirSync(path.join(root, 'main_window-other'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(path.join(folder, 'assets', 'main.js'), 'run()');
  writeFileSync(path.join(folder, 'assets', 'main.js.map'), '{}');
  writeFileSync(path.join(folder, 'assets', 'solver-worker-Ab_3-x.js'), 'solve()');
  writeFileSync(path.join(folder, 'assets', 'not-solver-worker-x.js'), 'run()');
  writeFileSync(path.join(root, 'secret.html'), 'secret');
  writeFileSync(path.join(root, 'main_window-other', 'secret.html'), 'secret');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('the files of the app', () => {
  it('serves a file with its type and the content security policy', async () => {
    const response = await serveAppFile(folder, 'app://diverge/assets/main.js?v=1#part');
    expect(await response.text()).toBe('run()');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; " +
        "worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it('lets the worker of the solver, and no other file, compile WebAssembly', async () => {
    const scriptsOf = async (file: string) => {
      const response = await serveAppFile(folder, `app://diverge/${file}`);
      const policy = response.headers.get('content-security-policy') ?? '';
      return policy.split('; ').find((directive) => directive.startsWith('script-src'));
    };
    expect(await scriptsOf('assets/solver-worker-Ab_3-x.js')).toBe(
      "script-src 'self' 'wasm-unsafe-eval'",
    );
    for (const file of ['', 'index.html', 'assets/main.js', 'assets/not-solver-worker-x.js']) {
      expect(await scriptsOf(file)).toBe("script-src 'self'");
    }
  });

  it('serves the page itself for the bare origin', () => {
    expect(fileOfUrl(folder, 'app://diverge/')).toBe(path.join(folder, 'index.html'));
  });

  it('says not found for a file that is not there, and for a folder', async () => {
    expect((await serveAppFile(folder, 'app://diverge/assets/other.js')).status).toBe(404);
    expect((await serveAppFile(folder, 'app://diverge/assets.js/')).status).toBe(404);
  });

  it('refuses a kind of file that the page has no use for', async () => {
    expect((await serveAppFile(folder, 'app://diverge/assets/main.js.map')).status).toBe(403);
  });

  it.each([
    'app://diverge/../secret.html',
    'app://diverge/..%2fsecret.html',
    'app://diverge/%2e%2e/secret.html',
    'app://diverge/assets/../../secret.html',
    'app://diverge/..%5csecret.html',
    'app://diverge/..\\secret.html',
    'app://diverge/../main_window-other/secret.html',
    'app://diverge//etc/hosts.html',
    'app://diverge/index.html%00.js',
    'app://diverge/%E0%A4%A.html',
    'app://other/index.html',
    'app://diverge.example/index.html',
    'file:///etc/hosts',
  ])('refuses %s', async (url) => {
    expect((await serveAppFile(folder, url)).status).toBe(403);
  });
});
