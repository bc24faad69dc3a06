import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentSchema } from '../document.ts';
import type { Scenario } from '../scenario.ts';
import { bridgeBetween, differingAssumptions } from './bridge.ts';

const json: unknown = JSON.parse(
  readFileSync(new URL('../examples/spec/northwind.diverge', import.meta.url), 'utf8'),
);
const { workspace, scenarios } = documentSchema.parse(json);

function scenarioOf(id: string): Scenario {
  const scenario = scenarios.find((own) => own.id === id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  return scenario;
}

test('the shares sum to the change, and only what differs has one', () => {
  const bridge = bridgeBetween(workspace, scenarioOf('follow'), scenarioOf('open'));
  if (!bridge.ok) throw new Error(bridge.problem.kind);
  const { from, to, steps, method } = bridge.value;
  expect(method).toBe('all-orders');
  expect(from).toBeCloseTo(1_211_500, 6);
  expect(to).toBeCloseTo(2_044_479, 0);
  expect(steps.reduce((sum, { change }) => sum + change, from)).toBeCloseTo(to, 6);
  expect(steps.map(({ key }) => key)).toEqual([
    'dod',
    'anthropic:azure',
    'anthropic:aws',
    'anthropic:gcp',
    'migration',
    'influences',
  ]);
});

test('one difference takes the whole change; a name is none', () => {
  const open = scenarioOf('open');
  const wait: Scenario = { ...open, response: 'wait', name: 'Other', note: 'x' };
  const bridge = bridgeBetween(workspace, open, wait);
  if (!bridge.ok) throw new Error(bridge.problem.kind);
  expect(bridge.value.steps).toHaveLength(1);
  expect(bridge.value.steps[0]?.change).toBeCloseTo(bridge.value.to - bridge.value.from, 9);
  expect(differingAssumptions(open, { ...open, name: 'Other' })).toEqual([]);
});

test('beyond eight differences the order given counts, and the answer says so', () => {
  const open = scenarioOf('open');
  const drivers = Array.from({ length: 9 }, (_, place) => ({
    id: `x${place}`,
    name: 'X',
    outcomes: [{ id: 'o', probability: 1, switchDaysFactor: 1.1 }],
  }));
  const more: Scenario = { ...open, drivers: [...(open.drivers ?? []), ...drivers] };
  const bridge = bridgeBetween(workspace, open, more);
  if (!bridge.ok) throw new Error(bridge.problem.kind);
  const { from, to, steps, method } = bridge.value;
  expect(method).toBe('given-order');
  expect(steps).toHaveLength(9);
  expect(steps.reduce((sum, { change }) => sum + change, from)).toBeCloseTo(to, 6);
});
