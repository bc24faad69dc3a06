import { describe, expect, test } from 'vitest';
import { BANDED } from '../../model/deck/snapshot.ts';
import { snapshotOf } from '../../model/deck/example-deck.ts';
import { SCENARIO, WORKSPACE } from '../../model/exposure/two-of-a-kind.ts';
import { SnapshotAnswers } from './answer-snapshots.ts';
import type { SnapshotAnswer } from './snapshot-messages.ts';

const OTHER = { ...SCENARIO, id: 't', response: 'wait' as const };

function verdictOf(answer: SnapshotAnswer) {
  return answer.kind === 'verdicts' ? answer.verdicts.get('s1') : answer;
}

describe('snapshots', () => {
  test('are taken of several scenarios, with what lies between two of them', () => {
    const answer = new SnapshotAnswers(WORKSPACE).answer({
      kind: 'take',
      scenarios: [SCENARIO, OTHER],
      bridges: [{ from: 's', to: 't' }],
      at: '2026-11-23T16:00:00Z',
      engine: 'Diverge 0.1.0',
    });
    if (answer.kind !== 'taken') throw new Error(answer.kind);
    const { flows, ...first } = answer.snapshots[0] ?? snapshotOf('none');
    const { flows: _none, ...expected } = snapshotOf('s');
    expect(first).toEqual(expected);
    expect(flows?.reduce((sum, { annualSpend }) => sum + annualSpend, 0)).toBe(400);
    expect(answer.snapshots[1]).toEqual({ ...snapshotOf('t', OTHER), flows });
    expect(answer.bridges).toMatchObject([
      {
        from: 's',
        to: 't',
        bridge: {
          from: answer.snapshots[0]?.figures.loss.expected,
          to: answer.snapshots[1]?.figures.loss.expected,
          steps: [{ kind: 'response' }],
        },
      },
    ]);
  });

  test('of a scenario that cannot be answered are refused, by its name for people', () => {
    const outcomes = [
      { id: 'a', probability: 1 },
      { id: 'b', probability: 0 },
    ];
    const drivers = Array.from({ length: 40 }, (_, place) => ({
      id: `x${String(place)}`,
      name: 'X',
      outcomes: outcomes.map((own) => ({ ...own, probability: 0.5 })),
    }));
    const influences = drivers.flatMap((from, place) =>
      drivers.slice(place + 1).map((to) => ({
        from: { driver: from.id, outcome: 'a' },
        to: { driver: to.id, outcome: 'a' },
        weight: 1,
      })),
    );
    const answer = new SnapshotAnswers(WORKSPACE).answer({
      kind: 'take',
      scenarios: [{ ...SCENARIO, drivers, influences }],
      bridges: [],
      at: '2026-11-23T16:00:00Z',
      engine: 'Diverge 0.1.0',
    });
    expect(answer).toMatchObject({ kind: 'refused', scenario: 's' });
  });

  test('are behind once the hash of their scenario is another', () => {
    const answers = new SnapshotAnswers(WORKSPACE);
    const hashOf = (scenario: typeof SCENARIO) => {
      const answer = answers.answer({ kind: 'hash', scenarios: [scenario] });
      return answer.kind === 'hashes' ? answer.hashes.get('s') : answer;
    };
    expect(hashOf(SCENARIO)).toBe(snapshotOf('s1').content);
    expect(hashOf({ ...SCENARIO, horizonDays: 100 })).not.toBe(snapshotOf('s1').content);
  });
});

describe('a check', () => {
  const snapshot = snapshotOf('s1');
  const check = (scenarios: readonly (typeof SCENARIO)[], kept = snapshot) =>
    verdictOf(
      new SnapshotAnswers(WORKSPACE).answer({ kind: 'verify', scenarios, snapshots: [kept] }),
    );

  test('matches where the scenario answers the same', () => {
    expect(check([OTHER, SCENARIO])).toEqual({ kind: 'matches' });
  });

  test('differs where somebody changed a figure', () => {
    const { figures } = snapshot;
    const forged = { ...figures, loss: { ...figures.loss, expected: 1 } };
    expect(check([SCENARIO], { ...snapshot, figures: forged })).toEqual({
      kind: 'differs',
      figures: ['loss.expected'],
    });
  });

  test('of sampled figures draws the same trials', () => {
    const answers = new SnapshotAnswers(WORKSPACE);
    const sampled = { ...snapshot.figures, method: 'sampled' as const, trials: 200, seed: 3 };
    const answer = answers.answer({
      kind: 'verify',
      scenarios: [SCENARIO],
      snapshots: [{ ...snapshot, figures: sampled }],
    });
    const verdict = verdictOf(answer);
    // It was exact: trials give other figures, and would not if they were not drawn.
    expect(verdict).toMatchObject({ kind: 'differs' });
    expect(JSON.stringify(verdict)).not.toContain('"method"');
  });

  test('says why it cannot be made', () => {
    expect(check([])).toEqual({
      kind: 'cannot-be-checked',
      why: 'Its scenario is not in the file.',
    });
    expect(check([{ ...SCENARIO, horizonDays: 100 }])).toEqual({
      kind: 'cannot-be-checked',
      why: 'Its scenario or the portfolio has changed since.',
    });
    expect(check([SCENARIO], { ...snapshot, content: BANDED })).toEqual({
      kind: 'cannot-be-checked',
      why: 'Amounts in this file were rounded to bands before it was shared.',
    });
  });
});
