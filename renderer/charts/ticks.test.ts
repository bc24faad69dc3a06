import { describe, expect, test } from 'vitest';
import { dayTicks, niceTicks } from './ticks.ts';

describe('niceTicks', () => {
  test('counts in round steps from zero past the largest value', () => {
    expect(niceTicks(0, 3_130_000)).toEqual([0, 1e6, 2e6, 3e6, 4e6]);
  });
  test('reaches below zero where something is gained', () => {
    expect(niceTicks(-150, 300)).toEqual([-200, 0, 200, 400]);
  });
  test('has one tick for nothing', () => {
    expect(niceTicks(0, 0)).toEqual([0]);
  });
});

describe('dayTicks', () => {
  test('ends on the horizon without crowding it', () => {
    expect(dayTicks(365)).toEqual([0, 60, 120, 180, 240, 300, 365]);
  });
  test('shows a single day as its two ends', () => {
    expect(dayTicks(1)).toEqual([0, 1]);
  });
  test('stays readable over ten years', () => {
    expect(dayTicks(3650).length).toBeLessThanOrEqual(8);
  });
});
