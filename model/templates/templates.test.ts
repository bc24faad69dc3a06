import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../examples/sample.ts';
import { compile, evaluate } from '../exposure/evaluate.ts';
import { scenarioProblems, scenarioWarnings } from '../file/scenario-problems.ts';
import type { Scenario } from '../scenario.ts';
import { likelyChoices, scenarioFromTemplate } from './scenario-from-template.ts';
import type { Template } from './template.ts';
import { TEMPLATES } from './templates.ts';

const { workspace, scenarios } = sampleDocument();

function made(template: Template, choices = likelyChoices(template, workspace, 'anthropic')) {
  return scenarioFromTemplate(template, workspace, choices, {
    existing: scenarios,
    name: template.title,
    start: '2026-12-01',
  });
}

/** Thousands, rounded. */
function expectedLoss(scenario: Scenario): number {
  const compiled = compile(workspace, scenario);
  if (!compiled.ok) throw new Error(compiled.problem.kind);
  const exposure = evaluate(compiled.value);
  if (!exposure.ok) throw new Error(exposure.problem.kind);
  return Math.round(exposure.value.loss.expected / 1000);
}

function templateOf(id: string): Template {
  const template = TEMPLATES.find((one) => one.id === id);
  if (template === undefined) throw new Error(`no template ${id}`);
  return template;
}

describe('a template', () => {
  test.each(TEMPLATES)('$title makes a scenario without problems or warnings', (template) => {
    expect(scenarioProblems(workspace, made(template))).toEqual([]);
    expect(scenarioWarnings(workspace, made(template))).toEqual([]);
  });

  test('comes out differently from the others on the sample, in thousands of expected loss', () => {
    expect(Object.fromEntries(TEMPLATES.map((one) => [one.id, expectedLoss(made(one))]))).toEqual({
      'designation-alone': 783,
      'others-diverge': 2201,
      'others-follow': 4326,
      'everyone-partial': 1054,
      'court-reverses': 6924,
      'second-designation': 7999,
      'scope-narrowed': 620,
      intermediary: 473,
      'model-dark': 5367,
      'pre-emptive-exit': 6324,
    });
  });

  test('without a vendor designates nobody', () => {
    const scenario = scenarioFromTemplate(templateOf('others-follow'), workspace, null, {
      existing: scenarios,
      name: 'AWS follows',
      start: '2026-12-01',
    });
    expect(scenario).toMatchObject({ id: 'aws-follows-2', designations: [], stances: [] });
  });
});

test('the one channel that stays, or none, is what “Others follow” turns on', () => {
  const template = templateOf('others-follow');
  const stancesWith = (channel: string | null) =>
    made(template, { vendor: 'anthropic', channel, models: [] }).stances.map((stance) => [
      stance.channel,
      stance.outcomes.map(({ kind }) => kind),
    ]);
  expect(stancesWith('gcp')).toEqual([
    ['aws', ['follow']],
    ['azure', ['follow']],
    ['gcp', ['diverge']],
    ['snowflake', ['follow']],
  ]);
  expect(stancesWith(null).map(([, kinds]) => kinds)).toEqual(Array(4).fill(['follow']));
});

test('an accepted intermediary leaves every other channel bound', () => {
  const [designation] = made(templateOf('intermediary')).designations;
  expect(designation?.outcomes[0]).toMatchObject({
    id: 'accepted',
    channels: ['aws', 'gcp', 'oracle', 'snowflake'],
  });
});
