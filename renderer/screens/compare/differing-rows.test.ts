import { expect, test } from 'vitest';
import type { Content } from '../../../model/change/content.ts';
import { emptyContent } from '../../../model/change/empty-content.ts';
import { sampleDocument } from '../../../model/examples/sample.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { differingAssumptions, differingPlans } from './differing-rows.ts';

const { scenarios } = sampleDocument();

function scenarioOf(id: string): Scenario {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  return scenario;
}

function content(): Content {
  const made = emptyContent('00000000-0000-4000-8000-000000000000', 'Any', 'USD');
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
}

const base = scenarioOf('one-stays');
const shorter: Scenario = { ...base, horizonDays: 90 };
const waiting: Scenario = { ...base, response: 'wait', plans: [] };

test('a row says what the base has, and what only those have that differ', () => {
  expect(differingAssumptions(base, [shorter, waiting], content())).toEqual([
    { of: 'Horizon', held: '365 days', others: ['90 days', null] },
    { of: 'Company responds', held: 'when blocked', others: [null, 'not at all'] },
  ]);
});

test('plans stand apart from assumptions', () => {
  const plans = differingPlans(base, [shorter, waiting], content());
  expect(plans).toHaveLength(base.plans?.length ?? Number.NaN);
  expect(plans.map(({ others }) => others[0])).toEqual(plans.map(() => null));
});
