import { expect, test } from 'vitest';
import { edgeSpeed } from './edge-speed.ts';

test.each([
  [50, 0],
  [0, 0],
  [100, 0],
  [120, 11],
  [-20, -11],
  [101, 6],
  [5_000, 60],
  [-5_000, -60],
])('at %d between 0 and 100: %d pixels a frame', (at, speed) => {
  expect(edgeSpeed(at, 0, 100)).toBe(speed);
});
