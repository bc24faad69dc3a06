import type { Exposure } from '../../model/exposure/result.ts';

/** The figures of a scenario in which nothing happens, with what a test is about; for tests. */
export function exposureWith(figures: Partial<Exposure>): Exposure {
  const summary = { expected: 0, sd: 0, p05: 0, p50: 0, p95: 0, cvar95: 0, max: 0 };
  return {
    scenario: 'what-if',
    method: 'exact',
    states: 1,
    loss: { ...summary, exceedance: [[0, 1]] },
    outageDays: { expected: 0 },
    strandedDeployments: { expected: 0 },
    exposedSpend: { expected: 0, legal: 0, channel: 0 },
    lossBy: { unit: {}, channel: {}, vendor: {}, criticality: {}, region: {}, deployment: {} },
    timeline: [],
    concentration: { vendor: null, channel: null, model: null, region: null },
    map: [],
    sensitivity: [],
    plans: [],
    evpi: 0,
    evppi: {},
    breakEvens: [],
    ...figures,
  };
}
