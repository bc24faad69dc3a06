import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** A canvas on which every code unit is half as wide as it is high. */
function canvasDocument() {
  const context = {
    font: '',
    measureText: (text: string) => ({ width: (text.length * Number.parseFloat(context.font)) / 2 }),
  };
  return { createElement: () => ({ getContext: () => context }) };
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('document', canvasDocument());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a name that fits stays whole, to the last pixel', async () => {
  const { fitName } = await import('./fit-name.ts');
  expect(fitName('Azure', 60, 12)).toBe('Azure');
  expect(fitName('Microsoft Azure', 90, 12)).toBe('Microsoft Azure');
});

test('a longer one is cut to as many letters as fit with the mark that says so', async () => {
  const { fitName } = await import('./fit-name.ts');
  expect(fitName('Microsoft Azure', 89, 12)).toBe('Microsoft Azu…');
  expect(fitName('Microsoft Azure', 66, 12)).toBe('Microsoft…');
  expect(fitName('Microsoft Azure', 12, 12)).toBe('M…');
});

test('a letter of two code units is not cut in two', async () => {
  const { fitName } = await import('./fit-name.ts');
  expect(fitName('🛰🛰🛰🛰', 24, 12)).toBe('🛰…');
});
