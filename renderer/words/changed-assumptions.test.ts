import { expect, test } from 'vitest';
import { withAddedCourse } from '../../model/edit/designation.ts';
import { withAddedDriver } from '../../model/edit/driver.ts';
import { branchOf } from '../../model/edit/scenario-tree.ts';
import { withStance, withStanceProbability } from '../../model/edit/stance.ts';
import { sampleDocument } from '../../model/examples/sample.ts';
import { toContent } from '../../model/file/content-document.ts';
import type { Scenario } from '../../model/scenario.ts';
import { changedAssumptions } from './changed-assumptions.ts';

const document = sampleDocument();
const content = toContent(document);
const parent = scenarioOf('aws-follows');
const branch = branchOf(document.scenarios, parent, 'Branch');

function scenarioOf(id: string): Scenario {
  const scenario = document.scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  return scenario;
}

function changes(changed: Scenario) {
  return changedAssumptions(parent, changed, content).map(
    ({ of, before, after }) => `${of}: ${before} → ${after}`,
  );
}

test('a fresh branch changes nothing', () => {
  expect(changes(branch)).toEqual([]);
});

test('chances are said of a whole variable, other fields one by one', () => {
  const aws = { vendor: 'anthropic', channel: 'aws' };
  const uncertain = withStanceProbability(branch, aws, 'follow', 0.4);
  const { tolerance: _, ...withoutTolerance } = uncertain;
  expect(changes({ ...withoutTolerance, horizonDays: 90, response: 'wait' })).toEqual([
    'Company responds: when blocked → not at all',
    'Horizon: 365 days → 90 days',
    'Tolerable loss: $2,500,000 → not set',
    'Amazon Web Services: Follow → Follow 40% · Partial: government and regulated customers 30% · Diverge 30%',
  ]);
});

test('days of what can happen count, those of what never happens do not', () => {
  const stances = branch.stances.map((stance) => ({
    ...stance,
    outcomes: stance.outcomes.map((outcome) => ({ ...outcome, actDays: 99 })),
  }));
  expect(changes({ ...branch, stances })).toEqual([
    'Microsoft Azure, Diverge: days to act: 0 → 99',
    'Amazon Web Services, Follow: days to act: 45 → 99',
    'Google Cloud, Diverge: days to act: 0 → 99',
    'Snowflake, Diverge: days to act: 0 → 99',
  ]);
});

test('what comes and goes is named', () => {
  const [dow] = branch.designations;
  if (dow === undefined) throw new Error('no designation');
  const more = withAddedDriver(withAddedCourse(branch, dow, 'reversed'), 'Election');
  const oracle = { vendor: 'anthropic', channel: 'oracle' };
  const changed = withStance({ ...more, influences: [] }, oracle, 'follow');
  expect(changes(changed)).toEqual([
    'U.S. Department of War: It stands, defence contracts only → It stands, defence contracts only 80% · Reversed by a court 20%',
    'Oracle Cloud: Diverge → Follow',
    'Election: not there → It happens 50% · It does not 50%',
  ]);
  expect(changedAssumptions(changed, branch, content).at(-1)).toEqual({
    of: 'Election',
    before: 'It happens 50% · It does not 50%',
    after: 'not there',
  });
});

test('judgements that differ are said one by one, by what their weights add up to', () => {
  const aws = (outcome: string) => ({ vendor: 'anthropic', channel: 'aws', outcome });
  const google = (outcome: string) => ({ vendor: 'anthropic', channel: 'gcp', outcome });
  const judged: Scenario = {
    ...branch,
    influences: [
      { from: aws('follow'), to: google('follow'), weight: 1 },
      { from: aws('follow'), to: google('follow'), weight: 1 },
      { from: google('diverge'), to: aws('diverge'), weight: -1 },
    ],
  };
  expect(changes(judged)).toEqual([
    'If Amazon Web Services follows, Google Cloud follows: 0 → +2',
    'If Google Cloud diverges, Amazon Web Services diverges: 0 → −1',
  ]);
  const noted = {
    ...judged,
    influences: [
      { from: google('diverge'), to: aws('diverge'), weight: -1, note: 'a reason' },
      { from: aws('follow'), to: google('follow'), weight: 2 },
    ],
  };
  expect(changedAssumptions(judged, noted, content)).toEqual([]);
});
