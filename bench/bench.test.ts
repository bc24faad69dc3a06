import { describe, expect, it } from 'vitest';
import { benchResult, median, type Bench } from './bench.ts';

const bench: Bench = {
  name: 'app.something',
  unit: 'ms',
  better: 'lower',
  measure: () => Promise.resolve({ values: [] }),
};

describe('a result of the bench', () => {
  it('is the median of the runs, beside the median of the peer', () => {
    const measurement = {
      values: [900, 300, 310, 290, 305, 320, 295],
      peer: { name: 'bare', values: [100, 110, 120, 400, 105, 115, 100] },
    };
    expect(benchResult(bench, measurement)).toEqual({
      name: 'app.something',
      value: 305,
      unit: 'ms',
      better: 'lower',
      peer: { name: 'bare', value: 110 },
      ratio: 2.773,
    });
  });

  it('has no peer and no ratio where nothing was measured beside it', () => {
    expect(benchResult(bench, { values: [1, 2, 3] })).toEqual({
      name: 'app.something',
      value: 2,
      unit: 'ms',
      better: 'lower',
    });
  });
});

describe('the median', () => {
  it('of an even number of values is the mean of the two in the middle', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('of nothing does not exist', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});
