import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../../model/examples/sample.ts';
import type { Scenario } from '../../model/scenario.ts';
import { compareScenarios } from '../engine/compare-scenarios.ts';
import { KeptCompilation } from '../engine/kept-compilation.ts';
import {
  afterAnswer,
  keptAnswers,
  missingWork,
  NOTHING_COMPARED,
  type Comparison,
} from './comparison-answers.ts';

const { workspace, scenarios } = sampleDocument();

function scenarioOf(id: string): Scenario {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  return scenario;
}

const base = scenarioOf('one-stays');
const aws = scenarioOf('aws-follows');
const dark = scenarioOf('goes-dark');

/** What is missing, by id. */
function missing(comparison: Comparison) {
  const { figures, bridges } = missingWork(comparison);
  return {
    figures: figures.map(({ id }) => id),
    bridges: bridges.map(({ from, to }) => `${from.id} to ${to.id}`),
  };
}

function workedOut(before: Comparison): Comparison {
  const answers = [...compareScenarios(workspace, missingWork(before), new KeptCompilation())];
  return answers.reduce(afterAnswer, before);
}

const both = workedOut(keptAnswers(NOTHING_COMPARED, workspace, { base, others: [aws] }));

describe('what is left to work out', () => {
  test('is everything at first, and nothing once the worker has said it all', () => {
    const empty = keptAnswers(NOTHING_COMPARED, workspace, { base, others: [aws] });
    expect(missing(empty)).toEqual({
      figures: ['one-stays', 'aws-follows'],
      bridges: ['one-stays to aws-follows'],
    });
    expect(missing(both)).toEqual({ figures: [], bridges: [] });
    expect(both.work).toEqual({ kind: 'idle' });
  });

  test('is the one scenario that was added', () => {
    const more = keptAnswers(both, workspace, { base, others: [aws, dark] });
    expect(missing(more)).toEqual({ figures: ['goes-dark'], bridges: ['one-stays to goes-dark'] });
  });

  test('is only the bridge where the two change places', () => {
    const turned = keptAnswers(both, workspace, { base: aws, others: [base] });
    expect(missing(turned)).toEqual({ figures: [], bridges: ['aws-follows to one-stays'] });
  });

  test('is every bridge where the base is another', () => {
    const rebased = keptAnswers(both, workspace, { base: dark, others: [aws] });
    expect(missing(rebased)).toEqual({
      figures: ['goes-dark'],
      bridges: ['goes-dark to aws-follows'],
    });
  });

  test('is what has changed since: an edited scenario, or everything with the portfolio', () => {
    const edited = { ...aws, horizonDays: 100 };
    expect(missing(keptAnswers(both, workspace, { base, others: [edited] }))).toEqual({
      figures: ['aws-follows'],
      bridges: ['one-stays to aws-follows'],
    });
    expect(missing(keptAnswers(both, { ...workspace }, { base, others: [aws] })).figures).toEqual([
      'one-stays',
      'aws-follows',
    ]);
  });
});

test('a refusal stands beside what is there, and is not asked for again', () => {
  const before = keptAnswers(NOTHING_COMPARED, workspace, { base, others: [aws] });
  const refused = [
    { kind: 'refused', scenario: 'aws-follows', message: 'No.' } as const,
    { kind: 'no-bridge', to: 'aws-follows', message: 'Nor that.' } as const,
  ].reduce(afterAnswer, before);
  expect(missing(refused)).toEqual({ figures: ['one-stays'], bridges: [] });
  expect(refused.figures[1]?.refused).toBe('No.');
  expect(refused.bridges[0]?.refused).toBe('Nor that.');
});
