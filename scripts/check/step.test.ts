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

it('fails a step without running it when the one it needs has failed', async () => {
  const run = vi.fn(() => Promise.resolve({ passed: 9, failed: 0 }));
  const tests: Step = { name: 'tests', after: 'build', run };
  expect(await runSteps([step('build', 0, 1), tests])).toBe(1);
  expect(run).not.toHaveBeenCalled();
  expect(lines.at(-1)).toBe('0 passed, 2 failed');

  expect(await runSteps([step('build', 1, 0), tests])).toBe(0);
  expect(lines.at(-1)).toBe('10 passed, 0 failed');
});

it('fails if nothing ran at all', async () => {
  expect(await runSteps([])).toBe(1);
  expect(lines.at(-1)).toBe('0 passed, 0 failed');
});
