import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseScenarioWizard } from '../file/scw.ts';
import { projectScenario, variantNames } from '../file/scw-document.ts';
import { balanceState } from './balances.ts';
import { findConsistent } from './consistency.ts';
import { EMPTY_WORKSPACE } from './random-influences.ts';

/**
 * Somewhereland, the standard example of cross-impact balance (Weimer-Jehle), as spec/published-examples.md has it.
 * Its outcomes are A1, A2, …; the ids made from them are a1, a2, …
 */
const project = parseScenarioWizard(
  readFileSync(new URL('../examples/somewhereland.scw', import.meta.url)),
);
if (!project.ok) throw new Error(JSON.stringify(project.problem));
const scenario = projectScenario(project.value, '2026-01-01');

function consistencyOf(threshold: number) {
  const found = findConsistent(EMPTY_WORKSPACE, scenario, threshold);
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}

test('ten of the 486 states are consistent, with their total impact scores', () => {
  const { combinations, consistent } = consistencyOf(0);
  expect(combinations).toBe(486);
  expect(consistent.map(({ inconsistency }) => inconsistency)).toEqual(Array(10).fill(0));
  expect(
    consistent.map(
      ({ outcomes, totalImpact }) =>
        `${variantNames(scenario, outcomes).join('')} (${totalImpact})`,
    ),
  ).toEqual([
    'A1B3C1D2E3F3 (21)',
    'A3B2C2D1E1F2 (19)',
    'A3B1C2D1E1F2 (18)',
    'A2B1C3D2E2F1 (17)',
    'A2B2C3D2E2F1 (15)',
    'A1B3C2D1E1F2 (14)',
    'A1B3C2D1E1F3 (12)',
    'A1B2C2D1E1F2 (9)',
    'A3B1C3D2E1F1 (9)',
    'A3B2C3D2E1F1 (8)',
  ]);
});

test('allowing an inconsistency of 1 or 2 admits 15 and 32', () => {
  expect(consistencyOf(1).consistent).toHaveLength(15);
  expect(consistencyOf(2).consistent).toHaveLength(32);
});

test('the balances of A2 B1 C3 D1 E1 F1, where only D is inconsistent', () => {
  const balanced = balanceState(EMPTY_WORKSPACE, scenario, ['a2', 'b1', 'c3', 'd1', 'e1', 'f1']);
  if (!balanced.ok) throw new Error(balanced.problem.kind);
  const { variables } = balanced.value;
  expect(variables.map(({ balances }) => balances.map(({ balance }) => balance))).toEqual([
    [0, 3, -3],
    [2, 1, -3],
    [-9, -1, 10],
    [-7, 7],
    [4, -1, -3],
    [2, -1, -1],
  ]);
  expect(variables.map(({ inconsistency }) => inconsistency)).toEqual([0, 0, 0, 14, 0, 0]);
});
