import { describe, expect, it } from 'vitest';
import { isAllowedRequest } from './lockdown.ts';

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
