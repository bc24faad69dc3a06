import { compile, evaluate } from '../exposure/evaluate.ts';
import type { Exposure } from '../exposure/result.ts';
import { SCENARIO, WORKSPACE } from '../exposure/two-of-a-kind.ts';
import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { hashOfAssumptions, hashOfWorkspace } from './assumptions-hash.ts';
import type { Deck } from './deck.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';

/** A small deck and what it is made from, for tests. */

export function answerOf(workspace: Workspace, scenario: Scenario): Exposure {
  const compiled = compile(workspace, scenario);
  if (!compiled.ok) throw new Error(compiled.problem.kind);
  const answer = evaluate(compiled.value);
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
}

export function snapshotOf(
  id: string,
  scenario: Scenario = SCENARIO,
  workspace: Workspace = WORKSPACE,
): Snapshot {
  return takeSnapshot({
    id,
    at: '2026-11-23T16:00:00Z',
    engine: 'Diverge 0.1.0',
    content: hashOfAssumptions(hashOfWorkspace(workspace), scenario),
    workspace,
    scenario,
    exposure: answerOf(workspace, scenario),
    flows: [],
  });
}

/** Three slides: two show one snapshot, the last another and what lies between the two. */
export function exampleDeck(): Deck {
  const other = { ...SCENARIO, id: 't', name: 'T', response: 'wait' as const };
  return {
    id: 'deck',
    name: 'For the board',
    slides: [
      { id: 'one', headline: 'One', charts: [{ kind: 'exceedance', snapshots: ['s1'] }] },
      {
        id: 'two',
        headline: 'Two',
        text: 'Why.',
        charts: [{ kind: 'losses', by: 'unit', snapshots: ['s1'] }],
      },
      {
        id: 'three',
        headline: 'Three',
        notes: 'Slowly.',
        charts: [
          { kind: 'plans', snapshots: ['s2'] },
          {
            kind: 'bridge',
            snapshots: ['s1', 's2'],
            bridge: {
              from: 1,
              to: 3,
              method: 'all-orders',
              steps: [{ kind: 'response', key: 'response', change: 2 }],
            },
          },
        ],
      },
    ],
    snapshots: [snapshotOf('s1'), snapshotOf('s2', other)],
    comments: [
      { id: 'c1', slide: 'two', author: 'Ada', at: '2026-11-23T16:10:00Z', text: 'Which units?' },
      { id: 'c2', author: 'Ada', at: '2026-11-23T16:11:00Z', text: 'Good.', done: true },
    ],
  };
}
