import { describe, expect, test } from 'vitest';
import { compile, evaluate } from '../../model/exposure/evaluate.ts';
import type { Exposure } from '../../model/exposure/result.ts';
import { toContent } from '../../model/file/content-document.ts';
import { sampleDocument } from '../../model/examples/sample.ts';
import { variableNames } from '../words/variables.ts';
import { bestPlans, planFinding } from './plan-finding.ts';
import { swingsOf, tornadoFinding } from './swings.ts';

const sample = sampleDocument();

function figuresOf(id: string) {
  const scenario = sample.scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  const compiled = compile(sample.workspace, scenario);
  const exposure = compiled.ok ? evaluate(compiled.value) : compiled;
  if (!exposure.ok) throw new Error(exposure.problem.kind);
  return { exposure: exposure.value, names: variableNames(scenario, toContent(sample)), scenario };
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

describe('what drives the loss', () => {
  const { exposure, names } = figuresOf('one-stays');
  const swings = swingsOf(exposure, names);

  test('lists the uncertain variables alone, widest swing first, by the names people use', () => {
    const widths = swings.map(({ low, high }) => high.loss - low.loss);
    expect(widths).toEqual([...widths].sort((one, other) => other - one));
    expect(swings.map(({ name }) => name).sort()).toEqual([
      'Amazon Web Services',
      'Google Cloud',
      'Microsoft Azure',
      'Snowflake',
      'U.S. Department of War',
    ]);
  });

  test('averages back to the expected loss', () => {
    for (const { outcomes } of swings) {
      const mean = outcomes.reduce((sum, { loss, probability }) => sum + loss * probability, 0);
      expect(mean).toBeCloseTo(exposure.loss.expected, 3);
    }
  });

  test('names whom to watch, and what it is worth at most', () => {
    expect(plain(tornadoFinding(swings, 'USD'))).toBe(
      'Watch U.S. Department of War first: knowing it before choosing a plan is worth up to $402 k',
    );
  });

  test('says so when nothing is uncertain', () => {
    const certain = figuresOf('aws-follows');
    expect(tornadoFinding(swingsOf(certain.exposure, certain.names), 'USD')).toBe(
      'Nothing uncertain moves the loss',
    );
  });
});

describe('which plan wins', () => {
  const plan = {
    id: 'none',
    cost: 0,
    expected: 10,
    sd: 0,
    p05: 0,
    p50: 0,
    p95: 0,
    cvar95: 9,
    max: 9,
    maxRegret: 7,
  };
  const nameOf = ({ id }: Exposure['plans'][number]) => id;

  test('is said for each way to look at it', () => {
    const { exposure } = figuresOf('one-stays');
    expect(planFinding(exposure.plans, nameOf)).toBe(
      '“same-model-elsewhere” is best by expected and max. regret; “second-source” is best by CVaR 95 and worst case',
    );
  });

  test('is a tie where nobody beats the other', () => {
    const plans = [plan, { ...plan, id: 'move' }];
    expect(bestPlans(plans, 'expected')).toEqual(plans);
    expect(planFinding(plans, nameOf)).toBe('“none” and “move” tie');
  });

  test('is one plan where it beats the others in every view', () => {
    const better = { ...plan, id: 'move', expected: 1, cvar95: 1, max: 1, maxRegret: 0 };
    expect(planFinding([plan, better], nameOf)).toBe('“move” is best however one looks at it');
  });
});
