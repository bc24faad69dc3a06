import { describe, expect, test } from 'vitest';
import { parseDocument } from '../file/parse-document.ts';
import { writeDocument } from '../file/write-document.ts';
import { SCENARIO, WORKSPACE } from '../exposure/two-of-a-kind.ts';
import { hashOfAssumptions, hashOfWorkspace } from './assumptions-hash.ts';
import { answerOf, exampleDeck, snapshotOf } from './example-deck.ts';
import { exposureOf } from './figures.ts';
import { readDeck } from './read-deck.ts';
import { differingFigures } from './verify-snapshot.ts';

describe('a deck in a file', () => {
  test('is the same deck when it is read again, unknown fields and a unit named __proto__ included', () => {
    const deck = { ...exampleDeck(), mood: 'calm' };
    const text = writeDocument({
      format: 'diverge',
      version: 1,
      workspace: WORKSPACE,
      scenarios: [SCENARIO],
      decks: [deck],
    });
    const parsed = parseDocument(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
    const [carried] = parsed.value.document.decks ?? [];
    const read = readDeck(carried ?? {});
    expect(read.ok && read.value).toEqual(deck);
    expect(text).toContain('"__proto__"');
  });

  test.each([
    ['slides', [{ id: 'one' }], 'slides[0].headline'],
    ['snapshots', [{ ...snapshotOf('s1'), figures: { scenario: 's' } }], 'snapshots[0].figures'],
    [
      'slides',
      [{ id: 'one', headline: 'x', charts: [{ kind: 'map', snapshots: [] }] }],
      'charts[0]',
    ],
    ['status', 'final', 'status'],
  ])('with wrong %s cannot be shown, and says where', (field, value, place) => {
    const read = readDeck({ ...exampleDeck(), [field]: value });
    expect(!read.ok && read.problem.message).toContain(place);
  });

  test('may have charts of a kind this version does not know', () => {
    const charts = [{ kind: 'hologram', snapshots: ['gone'] }];
    const read = readDeck({ ...exampleDeck(), slides: [{ id: 'one', headline: 'One', charts }] });
    expect(read.ok).toBe(true);
  });
});

describe('a snapshot', () => {
  test('keeps every figure but the losses of single deployments', () => {
    const answer = answerOf(WORKSPACE, SCENARIO);
    const kept = exposureOf(snapshotOf('s1').figures);
    expect(kept).toEqual({ ...answer, lossBy: { ...answer.lossBy, deployment: {} } });
  });

  test('keeps the names it is drawn with, and no deployment, mitigation or note', () => {
    const workspace = {
      ...WORKSPACE,
      vendors: [...WORKSPACE.vendors, { id: 'w', name: 'W' }],
      channels: [...WORKSPACE.channels, { id: 'e', name: 'E', kind: 'direct' as const }],
    };
    const scenario = {
      ...SCENARIO,
      note: 'Secret.',
      plans: [
        {
          id: 'p',
          name: 'P',
          mitigations: [
            { kind: 'prequalify' as const, deployments: ['a'], switchDays: 3, cost: 0 },
          ],
        },
      ],
    };
    const snapshot = snapshotOf('s1', scenario, workspace);
    expect(snapshot.workspace).toEqual({ ...WORKSPACE, availability: [], deployments: [] });
    expect(snapshot.scenario).toEqual({
      ...SCENARIO,
      plans: [{ id: 'p', name: 'P', mitigations: [] }],
    });
  });

  test('matches what is answered again, to rounding', () => {
    const { figures } = snapshotOf('s1');
    const again = answerOf(WORKSPACE, SCENARIO);
    expect(differingFigures(figures, again)).toEqual([]);
    const rounded = { ...again, loss: { ...again.loss, p95: again.loss.p95 * (1 + 9e-7) } };
    expect(differingFigures(figures, rounded)).toEqual([]);
  });

  test('names what differs from what is answered again', () => {
    const { figures } = snapshotOf('s1');
    const again = answerOf(WORKSPACE, SCENARIO);
    const other = {
      ...again,
      loss: { ...again.loss, p95: again.loss.p95 * (1 + 2e-6), exceedance: [] },
      method: 'sampled' as const,
      lossBy: { ...again.lossBy, unit: { x: 1 } },
    };
    expect(differingFigures(figures, other)).toEqual([
      'loss.p95',
      'loss.exceedance',
      'lossBy.unit.__proto__',
      'lossBy.unit.',
      'lossBy.unit.x',
      'method',
    ]);
  });
});

describe('the hash of what figures follow from', () => {
  const workspace = hashOfWorkspace(WORKSPACE);
  const hash = hashOfAssumptions(workspace, SCENARIO);

  test('does not change with what is said about a scenario', () => {
    const said = { ...SCENARIO, name: 'N', note: 'n', status: 'locked' as const, basedOn: 'x' };
    expect(hashOfAssumptions(workspace, said)).toBe(hash);
  });

  test('changes with its assumptions and with the portfolio', () => {
    expect(hashOfAssumptions(workspace, { ...SCENARIO, tolerance: 1 })).not.toBe(hash);
    const [first, ...rest] = WORKSPACE.deployments;
    if (!first) throw new Error('no deployment');
    const richer = { ...WORKSPACE, deployments: [{ ...first, annualValue: 1 }, ...rest] };
    expect(hashOfAssumptions(hashOfWorkspace(richer), SCENARIO)).not.toBe(hash);
  });
});
