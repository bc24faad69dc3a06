import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentSchema } from '../document.ts';
import type { Scenario } from '../scenario.ts';
import {
  bridgeBetween,
  bridgeInSteps,
  differingAssumptions,
  withAssumptions,
  type Assumption,
} from './bridge.ts';
import { compile } from './compile.ts';
import { expectedLossOf } from './evaluate.ts';

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

test('each share is what switching its assumption changes, averaged over all orders of switching', () => {
  const [before, after] = [scenarioOf('follow'), scenarioOf('open')];
  // Three of what differs: six orders.
  const differing = differingAssumptions(before, after).filter(({ kind }) => kind === 'stance');
  const target = withAssumptions(before, after, differing);
  const lossWith = (chosen: readonly Assumption[]) => {
    const compiled = compile(workspace, withAssumptions(before, after, chosen));
    const loss = compiled.ok ? expectedLossOf(compiled.value) : compiled;
    if (!loss.ok) throw new Error(loss.problem.kind);
    return loss.value;
  };
  const orders = ordersOf(differing);
  const shares = differing.map((own) => {
    const changes = orders.map((order) => {
      const earlier = order.slice(0, order.indexOf(own));
      return lossWith([...earlier, own]) - lossWith(earlier);
    });
    return changes.reduce((sum, change) => sum + change, 0) / orders.length;
  });
  const bridge = bridgeBetween(workspace, before, target);
  if (!bridge.ok) throw new Error(bridge.problem.kind);
  expect(orders).toHaveLength(6);
  expect(new Set(shares).size).toBe(3);
  bridge.value.steps.forEach(({ key, change }, place) => {
    expect(key).toBe(differing[place]?.key);
    expect(change).toBeCloseTo(shares[place] ?? Number.NaN, 6);
  });
});

test('says how far it has got before each scenario in between', () => {
  const [before, after] = [scenarioOf('follow'), scenarioOf('open')];
  const steps = [...bridgeInSteps(before, after, (mix) => compile(workspace, mix))];
  expect(steps).toEqual(Array.from({ length: 64 }, (_, done) => ({ done, of: 64 })));
});

test('works no scenario out that nobody takes a step for', () => {
  let compiled = 0;
  const steps = bridgeInSteps(scenarioOf('follow'), scenarioOf('open'), (mix) => {
    compiled += 1;
    return compile(workspace, mix);
  });
  steps.next();
  expect(compiled).toBe(0);
  steps.next();
  expect(compiled).toBe(1);
});

function ordersOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    ordersOf(items.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}
