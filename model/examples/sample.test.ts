import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, evaluate } from '../exposure/evaluate.ts';
import type { Exposure } from '../exposure/result.ts';
import { parseDocument } from '../file/parse-document.ts';
import { sampleDocument } from './sample.ts';

const sample = sampleDocument();

function exposureOf(id: string): Exposure {
  const scenario = sample.scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`${id} is gone`);
  const compiled = compile(sample.workspace, scenario);
  if (!compiled.ok) throw new Error(compiled.problem.kind);
  const exposure = evaluate(compiled.value);
  if (!exposure.ok) throw new Error(exposure.problem.kind);
  return exposure.value;
}

/** Millions, to a hundredth. */
function millions(amount: number): number {
  return Math.round(amount / 10_000) / 100;
}

describe('the sample workspace', () => {
  test('is a file without problems or warnings', () => {
    const bytes = readFileSync(new URL('sample.diverge.json', import.meta.url));
    expect(parseDocument(bytes)).toEqual({
      ok: true,
      value: { document: sample, warnings: [], moreWarnings: 0, hash: null },
    });
  });

  test('says of itself and of every scenario that it is illustrative', () => {
    expect(sample.workspace.name).toContain('illustrative');
    for (const { note } of sample.scenarios) {
      expect(note).toMatch(/^Illustrative, not a forecast\./);
    }
  });

  test('has about a dozen deployments of several vendors on four clouds', () => {
    const { deployments, models, channels } = sample.workspace;
    const vendorOf = new Map(models.map(({ id, vendor }) => [id, vendor]));
    const clouds = channels.filter(({ kind }) => kind === 'cloud').map(({ id }) => id);
    expect({
      deployments: deployments.length,
      vendors: new Set(deployments.map(({ model }) => vendorOf.get(model))).size,
      clouds: clouds.filter((id) => deployments.some(({ channel }) => channel === id)).length,
    }).toEqual({ deployments: 13, vendors: 5, clouds: 4 });
  });

  test('shows a rich picture at once: millions, a wide band, several units and clouds', () => {
    const { loss, lossBy, exposedSpend, timeline } = exposureOf('one-stays');
    expect({
      expected: millions(loss.expected),
      p05: millions(loss.p05),
      p95: millions(loss.p95),
      overTolerance: Math.round((loss.overTolerance ?? 0) * 100),
      legal: millions(exposedSpend.legal),
      channel: millions(exposedSpend.channel),
      units: Object.values(lossBy.unit).filter((amount) => amount > 50_000).length,
      clouds: Object.values(lossBy.channel).filter((amount) => amount > 100_000).length,
      bandHalfway: millions((timeline[26]?.p95 ?? 0) - (timeline[26]?.p05 ?? 0)),
    }).toEqual({
      expected: 3.29,
      p05: 0,
      p95: 7.57,
      overTolerance: 60,
      legal: 1.41,
      channel: 1.91,
      units: 5,
      clouds: 4,
      bandHalfway: 3.32,
    });
  });

  test('has what-ifs that come out differently', () => {
    expect(sample.scenarios.map(({ id }) => [id, millions(exposureOf(id).loss.expected)])).toEqual([
      ['one-stays', 3.29],
      ['clouds-watch', 3.26],
      ['aws-follows', 2.17],
      ['court-reverses', 1.93],
      ['goes-dark', 2.02],
    ]);
  });
});
