import { describe, expect, it } from 'vitest';
import { isAllowedRequest, isOfDevServer } from './lockdown.ts';

describe('the network', () => {
  it.each([
    ['app://diverge/index.html', true],
    ['blob:app://diverge/8a2e', true],
    ['data:image/png;base64,AA==', true],
    ['https://example.com/', false],
    ['http://127.0.0.1:9222/json', false],
    ['ws://localhost:5173/', false],
    ['file:///etc/passwd', false],
    ['devtools://devtools/bundled/inspector.html', false],
    ['chrome-extension://abc/page.html', false],
  ])('is closed to everything but the app itself: %s, %s', (url, isAllowed) => {
    expect(isAllowedRequest(url, undefined)).toBe(isAllowed);
  });

  it.each([
    ['http://localhost:5173/main.tsx', true],
    ['ws://localhost:5173/', true],
    ['devtools://devtools/bundled/inspector.html', true],
    ['http://localhost:5174/', false],
    ['https://example.com/', false],
  ])('lets the development server in while developing: %s, %s', (url, isAllowed) => {
    expect(isAllowedRequest(url, 'http://localhost:5173')).toBe(isAllowed);
  });
});

describe('the way to another page', () => {
  const devServer = 'http://localhost:5173/';

  it('is closed, to the page itself too', () => {
    expect(isOfDevServer('app://diverge/index.html', undefined)).toBe(false);
    expect(isOfDevServer('http://localhost:5173/index.html', undefined)).toBe(false);
  });

  it.each([
    ['http://localhost:5173/index.html', true],
    ['http://localhost:5174/index.html', false],
    ['https://localhost:5173/index.html', false],
    ['https://example.com/', false],
  ])(
    'leads back to the development server while developing, and nowhere else: %s, %s',
    (url, is) => {
      expect(isOfDevServer(url, devServer)).toBe(is);
    },
  );
});
