import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runSteps, type Step } from './step.ts';

let lines: string[] = [];

beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    lines.push(...line.split('\n'));
  });
});

afterEach(() => vi.restoreAllMocks());

function step(name: string, passed: number, failed: number): Step {
  return { name, run: () => Promise.resolve({ passed, failed }) };
}

it('ends with one line that adds up all steps', async () => {
  expect(await runSteps([step('format', 1, 0), step('unit tests', 40, 0)])).toBe(0);
  expect(lines.at(-1)).toBe('41 passed, 0 failed');
});

it('goes on after a step that fails, and fails in the end', async () => {
  expect(await runSteps([step('format', 0, 1), step('unit tests', 40, 2)])).toBe(1);
  expect(lines).toContain('Failed: format, unit tests');
  expect(lines.at(-1)).toBe('40 passed, 3 failed');
});

it('fails if nothing ran at all', async () => {
  expect(await runSteps([])).toBe(1);
  expect(lines.at(-1)).toBe('0 passed, 0 failed');
});
