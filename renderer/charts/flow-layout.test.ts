import { describe, expect, test } from 'vitest';
import type { Flow } from '../../model/exposure/flows.ts';
import { layOutFlows, spendOf } from './flow-layout.ts';

function flow(fields: Partial<Flow>): Flow {
  return {
    ...{ vendor: 'v', channel: 'c', unit: 'u', deployments: 1 },
    ...{ annualSpend: 100, exposedSpend: 0, legalSpend: 0 },
    ...fields,
  };
}

describe('the ways of the spend', () => {
  test('keep every unit of money, from stage to stage', () => {
    const flows = [
      flow({ unit: 'A', annualSpend: 300, exposedSpend: 120, legalSpend: 30 }),
      flow({ unit: 'B', channel: 'd', exposedSpend: 50 }),
      flow({ vendor: 'w', channel: 'd', unit: 'A' }),
    ];
    const { nodes, bands } = layOutFlows(flows);
    const sum = (of: readonly { readonly all: number; readonly byLaw: number }[]) => ({
      all: of.reduce((total, { all }) => total + all, 0),
      byLaw: of.reduce((total, { byLaw }) => total + byLaw, 0),
    });
    for (const stage of ['vendor', 'channel', 'unit'] as const) {
      expect(sum(nodes.filter((node) => node.stage === stage))).toEqual({ all: 500, byLaw: 30 });
    }
    for (const stage of ['vendor', 'channel'] as const) {
      expect(sum(bands.filter(({ from }) => from.stage === stage))).toEqual({
        all: 500,
        byLaw: 30,
      });
    }
    expect(spendOf(flows)).toEqual({ all: 500, byLaw: 30, byChannels: 140 });
  });

  test('stand largest first, bands within their nodes', () => {
    const { nodes, bands } = layOutFlows([
      flow({ unit: 'small', annualSpend: 100 }),
      flow({ unit: 'large', annualSpend: 900 }),
    ]);
    const units = nodes.filter(({ stage }) => stage === 'unit');
    expect(units.map(({ value }) => value)).toEqual(['large', 'small']);
    for (const { from, to, start, end, height } of bands) {
      expect(start).toBeGreaterThanOrEqual(from.top);
      expect(start + height).toBeLessThanOrEqual(from.top + from.height + 1e-9);
      expect(end).toBeGreaterThanOrEqual(to.top);
      expect(end + height).toBeLessThanOrEqual(to.top + to.height + 1e-9);
    }
  });

  test('leave and arrive one below the other', () => {
    const { bands } = layOutFlows([
      flow({ channel: 'c', annualSpend: 300 }),
      flow({ channel: 'd', annualSpend: 100 }),
    ]);
    const [first, second] = bands.filter(({ to }) => to.stage === 'unit');
    expect(second?.end).toBeCloseTo((first?.end ?? NaN) + (first?.height ?? NaN), 9);
    const [above, below] = bands.filter(({ from }) => from.stage === 'vendor');
    expect(below?.start).toBeCloseTo((above?.start ?? NaN) + (above?.height ?? NaN), 9);
  });

  test('of many units show the largest, and the rest as one at the foot', () => {
    const flows = Array.from({ length: 40 }, (_, place) =>
      flow({ unit: `unit ${place}`, annualSpend: 100 + place }),
    );
    const units = layOutFlows(flows).nodes.filter(({ stage }) => stage === 'unit');
    expect(units.map(({ value }) => value)).toEqual([
      ...Array.from({ length: 8 }, (_, place) => `unit ${39 - place}`),
      null,
    ]);
    expect(units.at(-1)?.count).toBe(32);
  });

  test('are nowhere without spend, and nothing is not a number', () => {
    const { bands, scale } = layOutFlows([flow({ annualSpend: 0 })]);
    expect({ scale, heights: bands.map(({ height }) => height) }).toEqual({
      ...{ scale: 0, heights: [0, 0] },
    });
  });
});
