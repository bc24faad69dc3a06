import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { balancesOf, findConsistent } from './consistency.ts';
import { documentSchema } from './document.ts';
import { bruteStates, bruteVariables } from './exposure/brute-force/states.ts';
import { randomScenario, randomWorkspace } from './exposure/brute-force/random-scenario.ts';
import { impactModelOf, type ImpactModel } from './impact-model.ts';

/** Somewhereland, the method's standard example (Weimer-Jehle): row → all other columns, own block left out. */
const SIZES = [3, 3, 3, 2, 3, 3];
const ROWS = `-2 1 1 0 0 0 0 0 -2 1 1 0 0 0
2 1 -3 -2 -1 3 -2 2 0 0 0 2 -1 -1
0 0 0 0 2 -2 3 -3 2 -1 -1 -2 2 0
0 0 0 -2 1 1 0 0 0 0 0 0 0 0
0 0 0 0 1 -1 0 0 1 0 -1 0 0 0
3 -1 -2 3 0 -3 0 0 3 -1 -2 -2 1 1
2 1 -3 0 0 0 -2 2 -3 1 2 0 0 0
-1 2 -1 0 0 0 0 0 0 0 0 0 0 0
0 0 0 0 0 0 -2 2 3 -1 -2 0 0 0
0 0 0 0 0 0 0 0 0 3 -1 -2 -2 1 1
0 -3 3 0 0 0 0 0 0 -3 1 2 2 -1 -1
0 0 0 0 0 0 -2 -1 3 0 0 2 -1 -1
0 0 0 -1 0 1 1 1 -2 0 0 -1 0 1
2 -1 -1 -3 1 2 3 0 -3 0 0 -2 -1 3
0 3 -3 0 0 0 -3 0 3 -3 3 -2 1 1
1 -2 1 0 0 0 -1 2 -1 2 -2 2 -1 -1
0 0 0 0 0 0 -1 2 -1 1 -1 2 -1 -1`;

function somewhereland(): ImpactModel {
  const rows = ROWS.split('\n').map((row) => row.split(' ').map(Number));
  let next = 0;
  return {
    variables: SIZES.map((size, place) => ({
      key: 'ABCDEF'.charAt(place),
      outcomes: Array.from({ length: size }, (_, own) => `${'ABCDEF'.charAt(place)}${own + 1}`),
      wakers: null,
    })),
    impact: SIZES.map((size, source) =>
      Array.from({ length: size }, () => {
        const row = [...(rows[next++] ?? [])];
        return SIZES.map((own, target) =>
          target === source ? new Float64Array(own) : Float64Array.from(row.splice(0, own)),
        );
      }),
    ),
  };
}

function consistentIn(model: ImpactModel, threshold?: number) {
  const found = findConsistent(model, threshold);
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}

test('Somewhereland (Weimer-Jehle): exactly ten of 486 states are consistent', () => {
  const states = consistentIn(somewhereland()).map(
    ({ outcomes, totalImpact }) => `${outcomes.join('')} ${totalImpact}`,
  );
  expect([...states].sort()).toEqual(
    [
      'A3B1C3D2E1F1 9',
      'A3B2C3D2E1F1 8',
      'A2B1C3D2E2F1 17',
      'A2B2C3D2E2F1 15',
      'A3B1C2D1E1F2 18',
      'A1B2C2D1E1F2 9',
      'A3B2C2D1E1F2 19',
      'A1B3C2D1E1F2 14',
      'A1B3C2D1E1F3 12',
      'A1B3C1D2E3F3 21',
    ].sort(),
  );
  expect(states.slice(0, 2)).toEqual(['A1B3C1D2E3F3 21', 'A3B2C2D1E1F2 19']);
});

test('Somewhereland: an inconsistency of 1 or 2 admits 15 and 32', () => {
  expect(consistentIn(somewhereland(), 1)).toHaveLength(15);
  expect(consistentIn(somewhereland(), 1.9)).toHaveLength(15);
  expect(consistentIn(somewhereland(), 2)).toHaveLength(32);
  expect(consistentIn(somewhereland(), 1e6)).toHaveLength(486);
});

test('Somewhereland: the balances of A2 B1 C3 D1 E1 F1, of which only D is inconsistent', () => {
  const balances = balancesOf(somewhereland(), [1, 0, 2, 0, 0, 0]).map((own) => [...own]);
  expect(balances).toEqual([
    [0, 3, -3],
    [2, 1, -3],
    [-9, -1, 10],
    [-7, 7],
    [4, -1, -3],
    [2, -1, -1],
  ]);
});

test('northwind, open: the states of its consistent.json in their order', () => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`./examples/spec/${name}`, import.meta.url), 'utf8'));
  const document = documentSchema.parse(read('northwind.diverge'));
  const scenario = document.scenarios.find(({ id }) => id === 'open');
  const model = scenario && impactModelOf(document.workspace, scenario);
  if (!model?.ok) throw new Error('no model');
  expect({ combinations: 218, consistent: consistentIn(model.value) }).toEqual(
    read('northwind.open.consistent.json'),
  );
});

test('finds just what listing every state finds, moot stances and all', () => {
  fc.assert(
    fc.property(
      randomWorkspace,
      randomScenario({ influences: true, plans: false }),
      fc.constantFrom(0, 0.5, 1, 3),
      (workspace, scenario, threshold) => {
        const model = impactModelOf(workspace, scenario);
        if (!model.ok) throw new Error(model.problem.kind);
        const variables = bruteVariables(scenario);
        const expected = bruteStates(workspace, { ...scenario, influenceStrength: 0 })
          .map(({ held }) => variables.map(({ key }) => held.get(key) ?? ''))
          .map((outcomes) => ({
            outcomes,
            balances: balancesOf(
              model.value,
              outcomes.map((id, place) =>
                id === 'moot' ? null : (model.value.variables[place]?.outcomes.indexOf(id) ?? -1),
              ),
            ),
          }))
          .filter(({ outcomes, balances }) =>
            outcomes.every((id, place) => {
              const own = balances[place] ?? [];
              const held = model.value.variables[place]?.outcomes.indexOf(id) ?? -1;
              return own.length === 0 || Math.max(...own) - (own[held] ?? NaN) <= threshold;
            }),
          )
          .map(({ outcomes }) => outcomes.join(' '));
        const actual = consistentIn(model.value, threshold);
        expect(actual.map(({ outcomes }) => outcomes.join(' ')).sort()).toEqual(expected.sort());
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

test('heavy weights take wider numbers and find the same', () => {
  const model = somewhereland();
  const heavy: ImpactModel = {
    ...model,
    impact: model.impact.map((rows) => rows.map((row) => row.map((own) => own.map((w) => w * 33)))),
  };
  const outcomes = (of: ImpactModel, threshold: number) =>
    consistentIn(of, threshold).map((state) => state.outcomes.join(''));
  expect(outcomes(heavy, 33)).toEqual(outcomes(model, 1));
});

test('too many consistent states are refused', () => {
  const outcomes = Array.from({ length: 10 }, (_, place) => `o${place}`);
  const variables = Array.from({ length: 7 }, (_, place) => ({
    key: `v${place}`,
    outcomes,
    wakers: null,
  }));
  const impact = variables.map(() => outcomes.map(() => variables.map(() => new Float64Array(10))));
  expect(findConsistent({ variables, impact })).toMatchObject({
    ok: false,
    problem: { kind: 'too-many-consistent' },
  });
}, 30_000);
