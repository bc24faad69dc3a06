import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../examples/sample.ts';
import { driverInfluence, driverScenario, EMPTY_WORKSPACE } from './random-influences.ts';
import { listConsistent, weighCombination } from './weigh-combination.ts';

const { workspace, scenarios } = sampleDocument();

function sample(id: string) {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  return scenario;
}

/** x0.o1 pulls x1 to o1 by 2, where it does not want to be by itself. */
const pulled = driverScenario([2, 2], [driverInfluence([0, 1], [1, 1], 2)]);

describe('the combination that is weighed', () => {
  test('holds what is asked for, and is most likely in the rest', () => {
    const weighed = weighCombination(EMPTY_WORKSPACE, pulled, [{ variable: 'x0', outcome: 'o1' }]);
    if (!weighed.ok) throw new Error(weighed.problem.kind);
    expect(weighed.value.outcomes).toEqual(['o1', 'o1']);
    expect(weighed.value.balance).toMatchObject({ totalImpact: 2, inconsistency: 0 });
  });

  test('says what pulls against what is held', () => {
    const held = [
      { variable: 'x0', outcome: 'o1' },
      { variable: 'x1', outcome: 'o0' },
    ];
    const weighed = weighCombination(EMPTY_WORKSPACE, pulled, held);
    if (!weighed.ok) throw new Error(weighed.problem.kind);
    expect(weighed.value.held).toEqual(held);
    expect(weighed.value.balance.variables[1]).toMatchObject({
      inconsistency: 2,
      rival: 'o1',
      pulls: [{ influence: 0, points: 2 }],
    });
  });

  test('is the one if designated, unless what is asked for is not', () => {
    const scenario = sample('one-stays');
    const designation = scenario.designations[0];
    const absent = designation?.outcomes.find(({ issued }) => issued === false)?.id ?? '';
    const weighed = weighCombination(workspace, scenario, []);
    if (!weighed.ok) throw new Error(weighed.problem.kind);
    expect(weighed.value.isIfDesignated).toBe(true);
    expect(weighed.value.outcomes).not.toContain('moot');
    const held = [{ variable: designation?.id ?? '', outcome: absent }];
    const moot = weighCombination(workspace, scenario, held);
    expect(moot.ok && moot.value.isIfDesignated).toBe(false);
    expect(moot.ok && moot.value.outcomes).toContain('moot');
  });

  test('gives way where outcomes cannot be held together, the first asked for first', () => {
    const scenario = sample('one-stays');
    const [designation] = scenario.designations;
    const absent = designation?.outcomes.find(({ issued }) => issued === false)?.id ?? '';
    const designated = { variable: designation?.id ?? '', outcome: absent };
    const follows = { variable: 'anthropic:aws', outcome: 'follow' };
    const later = weighCombination(workspace, scenario, [follows, designated]);
    expect(later.ok && later.value.held).toEqual([designated]);
    const earlier = weighCombination(workspace, scenario, [designated, follows]);
    expect(earlier.ok && earlier.value.held).toEqual([follows]);
  });

  test('takes no distribution when every variable is told what to hold', () => {
    const counts = Array.from({ length: 24 }, () => 2);
    const ties = counts.flatMap((_, from) =>
      counts.flatMap((__, to) => (from < to ? [driverInfluence([from, 1], [to, 1], 1)] : [])),
    );
    const entangled = driverScenario(counts, ties);
    expect(weighCombination(EMPTY_WORKSPACE, entangled, [])).toMatchObject({
      ok: false,
      problem: { kind: 'clique-too-large' },
    });
    const held = counts.map((_, index) => ({ variable: `x${index}`, outcome: 'o1' }));
    expect(weighCombination(EMPTY_WORKSPACE, entangled, held)).toMatchObject({
      ok: true,
      value: { probability: null, balance: { totalImpact: 276, inconsistency: 0 } },
    });
  });
});

test('consistent combinations are listed as many as asked for, with their probabilities', () => {
  const list = listConsistent(EMPTY_WORKSPACE, pulled, 2);
  if (!list.ok) throw new Error(list.problem.kind);
  expect(list.value).toMatchObject({ combinations: 4, consistent: 3 });
  expect(list.value.listed.map(({ outcomes, totalImpact }) => [outcomes, totalImpact])).toEqual([
    [['o1', 'o1'], 2],
    [['o0', 'o0'], 0],
  ]);
  const [first, second] = list.value.listed.map(({ probability }) => probability ?? 0);
  expect(first).toBeCloseTo(second ?? 0, 9);
  expect(first).toBeGreaterThan(0.25);
});
