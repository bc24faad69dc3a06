import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArguments } from './arguments.ts';
import { runCommand } from './run-command.ts';

const SPEC = new URL('../model/examples/spec/', import.meta.url);

/** Runs a command line; `files` stand before those of the spec's examples. */
function run(line: string, files: Readonly<Record<string, string>> = {}) {
  const parsed = parseArguments(line.split(' '));
  if (!parsed.ok) return { output: '', remarks: [parsed.problem.message], exitCode: 2 };
  return runCommand(parsed.value, (path) => {
    const text = files[path];
    return text === undefined ? readFileSync(new URL(path, SPEC)) : new TextEncoder().encode(text);
  });
}

function json(text: string): unknown {
  return JSON.parse(text);
}

const NORTHWIND = readFileSync(new URL('northwind.diverge', SPEC), 'utf8');

test('evaluate --json prints the result object, fields in their documented order', () => {
  const { output, exitCode, remarks } = run('evaluate northwind.diverge --scenario open --json');
  expect(exitCode).toBe(0);
  expect(remarks).toEqual([]);
  const result = json(output);
  expect(Object.keys(result ?? {})).toEqual([
    'scenario',
    'method',
    'states',
    'loss',
    'outageDays',
    'strandedDeployments',
    'exposedSpend',
    'lossBy',
    'timeline',
    'sensitivity',
    'plans',
    'evpi',
    'evppi',
    'concentration',
  ]);
  expect(result).toMatchObject({ scenario: 'open', method: 'exact', states: 218 });
});

test('evaluate takes the first scenario when none is named, and trials when asked', () => {
  expect(json(run('evaluate northwind.diverge --json').output)).toMatchObject({
    scenario: 'follow',
  });
  const sampled = run('evaluate northwind.diverge --scenario open --trials 500 --seed 3 --json');
  expect(json(sampled.output)).toMatchObject({
    method: 'sampled',
    trials: 500,
    seed: 3,
  });
  expect(sampled.output).toContain('"standardError"');
  expect(sampled.output).toContain('"evpiStandardError"');
});

test('evaluate for people says what it costs', () => {
  const { output } = run('evaluate northwind.diverge');
  expect(output).toContain('AWS follows');
  expect(output).toMatch(/Expected loss +1,211,500/);
});

test('consistent --json is the example to the letter', () => {
  const { output } = run('consistent northwind.diverge --scenario open --json');
  const expected = readFileSync(new URL('northwind.open.consistent.json', SPEC), 'utf8');
  expect(json(output)).toEqual(json(expected));
});

test('consistent takes a ScenarioWizard project, names as written', () => {
  const project =
    '$ ScenarioWizard\nP\n&A\n-Eins A\n-Zwei\n&B\n-Drei\n#\n#\n#\n#\n#\n0,0,0\n0,0,0\n1,0,0\n';
  const { output, exitCode } = run('consistent p.scw --json', { 'p.scw': project });
  expect(exitCode).toBe(0);
  expect(json(output)).toEqual({
    combinations: 2,
    consistent: [{ outcomes: ['Eins A', 'Drei'], totalImpact: 1, inconsistency: 0 }],
  });
});

test('validate prints nothing, warnings leave the status alone, problems do not', () => {
  expect(run('validate northwind.diverge')).toEqual({ output: '', remarks: [], exitCode: 0 });
  const warned = run('validate generated-2.diverge');
  expect(warned.exitCode).toBe(0);
  expect(warned.remarks.every((line) => line.startsWith('warning: '))).toBe(true);
  const broken = run('validate x', {
    x: NORTHWIND.replace('"channel": "gcp"', '"channel": "gpc"'),
  });
  expect(broken.exitCode).toBe(1);
  expect(broken.output).toBe('');
  expect(broken.remarks[0]).toMatch(/^workspace\.availability\[\d\]\.channel: "gpc".*"gcp"/);
});

test('diff names what differs by ids, and says when nothing does', () => {
  expect(run('diff northwind.diverge northwind.diverge').output).toBe('Nothing differs.\n');
  const other = NORTHWIND.replace('"annualSpend": 1200000', '"annualSpend": 1300000');
  expect(json(run('diff northwind.diverge b --json', { b: other }).output)).toEqual([
    {
      place: 'workspace.deployments["claims"].annualSpend',
      kind: 'changed',
      before: 1_200_000,
      after: 1_300_000,
    },
  ]);
});

test('schema prints a JSON Schema', () => {
  expect(json(run('schema').output)).toMatchObject({ type: 'object' });
});

test('a file that requires what is unknown has no figures, and the command says why', () => {
  const future = NORTHWIND.replace('"version": 1,', '"version": 1, "requires": ["time-travel"],');
  const { exitCode, remarks } = run('evaluate x', { x: future });
  expect(exitCode).toBe(1);
  expect(remarks[0]).toContain('time-travel');
  expect(run('validate x', { x: future }).exitCode).toBe(0);
});

test('a file that is not there or no JSON ends with 1', () => {
  expect(run('validate nowhere.diverge').exitCode).toBe(1);
  expect(run('evaluate x', { x: '{' }).exitCode).toBe(1);
});

test.each([
  '',
  'frobnicate x',
  'evaluate',
  'evaluate a b',
  'evaluate a --exact --trials 5',
  'evaluate a --trials none',
  'evaluate a --trials 0',
  'evaluate a --seed',
  'evaluate a --json --json',
  'consistent a --threshold -1',
  'validate a --json',
  'diff a',
])('wrong usage ends with 2: %s', (line) => {
  expect(run(line).exitCode).toBe(2);
});

test('a scenario that is not in the file is wrong usage, with a suggestion', () => {
  const { exitCode, remarks } = run('evaluate northwind.diverge --scenario opne');
  expect(exitCode).toBe(2);
  expect(remarks[0]).toContain('"open"');
});
