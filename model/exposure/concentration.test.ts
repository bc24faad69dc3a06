import { expect, test } from 'vitest';
import { concentrationOf } from './concentration.ts';

test('HHI of published market shares', () => {
  expect(concentrationOf([30, 30, 20, 20])?.hhi).toBeCloseTo(2600, 9);
  expect(concentrationOf([10, 9, 12, 15, 12, 11, 15, 16])?.hhi).toBeCloseTo(1296, 9);
});

test('no spend has no concentration', () => {
  expect(concentrationOf([])).toBeNull();
  expect(concentrationOf([0, 0])).toBeNull();
});
