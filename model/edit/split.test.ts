import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../examples/sample.ts';
import { compile, evaluate } from '../exposure/evaluate.ts';
import { scenarioProblems } from '../file/scenario-problems.ts';
import { isIssued, type Designation, type Scenario } from '../scenario.ts';
import { withCourse, withMergedCourse, withSplitCourse } from './designation.ts';
import {
  stanceAt,
  withMergedStance,
  withSplitStance,
  withStanceOutcome,
  withoutStanceOutcome,
} from './stance.ts';

const { workspace, scenarios } = sampleDocument();
const aws = { vendor: 'anthropic', channel: 'aws' };

/** The sample's scenario with influences. */
const watching = scenarios.find(({ id }) => id === 'clouds-watch');
if (watching === undefined) throw new Error('the sample has lost its influences');
const scenario: Scenario = watching;

function designationIn({ designations: [first] }: Scenario): Designation {
  if (first === undefined) throw new Error('no designation');
  return first;
}

function lossOf(of: Scenario): number {
  const compiled = compile(workspace, of);
  if (!compiled.ok) throw new Error(compiled.problem.kind);
  const exposure = evaluate(compiled.value);
  if (!exposure.ok) throw new Error(exposure.problem.kind);
  return exposure.value.loss.expected;
}

describe('a split course', () => {
  const split = withSplitCourse(scenario, designationIn(scenario), 'standing');
  const outcomes = designationIn(split).outcomes;

  test('comes twice, half as likely each, the second two months later', () => {
    expect(outcomes.map(({ id, probability }) => [id, probability])).toEqual([
      ['absent', 0.15],
      ['standing', 0.225],
      ['standing-later', 0.225],
      ['reversed', 0.2],
      ['widened', 0.2],
    ]);
    expect(outcomes[2]).toMatchObject({
      name: 'It stands, defence contracts only, later',
      announcedDay: 60,
      effectiveDay: 60,
      windDownDays: 180,
    });
    expect(scenarioProblems(workspace, split)).toEqual([]);
  });

  test('changes no figure until its dates differ, whatever influences it', () => {
    const later = outcomes.find(({ id }) => id === 'standing-later');
    if (later === undefined || !isIssued(later)) throw new Error('it was not split');
    const sameDates = { ...later, announcedDay: 0, effectiveDay: 0 };
    const alike = withCourse(split, designationIn(split), sameDates);
    expect(lossOf(alike)).toBeCloseTo(lossOf(scenario), 3);
    expect(lossOf(split)).toBeLessThan(lossOf(scenario) - 1000);
  });

  test('merged back is what it was', () => {
    expect(withMergedCourse(split, designationIn(split), 'standing-later', 'standing')).toEqual(
      scenario,
    );
  });

  test('has a name that a file may hold, however long the whole has one', () => {
    const designation = designationIn(scenario);
    const [absent, standing] = designation.outcomes;
    if (absent === undefined || standing === undefined) throw new Error('no courses');
    const named = { ...standing, name: '雲'.repeat(200) };
    const long = withCourse(scenario, designation, named);
    expect(
      scenarioProblems(workspace, withSplitCourse(long, designationIn(long), 'standing')),
    ).toEqual([]);
  });

  test('that is not made cannot be split', () => {
    expect(withSplitCourse(scenario, designationIn(scenario), 'absent')).toBe(scenario);
  });
});

describe('a split stance', () => {
  const split = withSplitStance(scenario, aws, 'follow');

  test('follows at once or late', () => {
    expect(
      stanceAt(split, aws)?.outcomes.map(({ id, name, probability, actDays }) => [
        id,
        name,
        probability,
        actDays,
      ]),
    ).toEqual([
      ['follow', undefined, 0.125, 45],
      ['follow-later', 'Follow, later', 0.125, 105],
      ['partial', 'Partial: government and regulated customers', 0.35, 45],
      ['diverge', undefined, 0.4, undefined],
    ]);
    expect(scenarioProblems(workspace, split)).toEqual([]);
  });

  test('changes no figure until its days differ, whatever influences it', () => {
    const later = stanceAt(split, aws)?.outcomes.find(({ id }) => id === 'follow-later');
    if (later === undefined) throw new Error('it was not split');
    const alike = withStanceOutcome(split, aws, { ...later, actDays: 45 });
    expect(lossOf(alike)).toBeCloseTo(lossOf(scenario), 3);
    expect(lossOf(split)).not.toBeCloseTo(lossOf(scenario), 3);
  });

  test('merged back is what it was', () => {
    expect(withMergedStance(split, aws, 'follow-later', 'follow')).toEqual(scenario);
  });
});

test('an outcome taken out of a stance leaves its chance to the others, and no influence of its own', () => {
  const without = withoutStanceOutcome(scenario, aws, 'follow');
  expect(stanceAt(without, aws)?.outcomes.map(({ id }) => id)).toEqual(['partial', 'diverge']);
  expect(scenarioProblems(workspace, without)).toEqual([]);
  const alone = withoutStanceOutcome(without, aws, 'partial');
  expect(stanceAt(alone, aws)?.outcomes.map(({ probability }) => probability)).toEqual([1]);
  expect(withoutStanceOutcome(alone, aws, 'diverge')).toBe(alone);
});
