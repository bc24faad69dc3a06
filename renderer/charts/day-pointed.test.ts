import { describe, expect, it } from 'vitest';
import { dayFrame } from './day-frame.ts';
import { nearestPlace, placeAfterKey } from './day-pointed.ts';

const frame = dayFrame({
  ...{ width: 188, height: 138, marginRight: 24 },
  horizonDays: 100,
  ticks: [0, 1],
});
const days = [0, 10, 100];

describe('the day nearest to the pointer', () => {
  it('is the one with the least distance across', () => {
    expect([60, 68, 70, 118, 120, 400].map((left) => nearestPlace(days, frame, left))).toEqual([
      0, 0, 1, 1, 2, 2,
    ]);
  });

  it('is none without days', () => {
    expect(nearestPlace([], frame, 100)).toBeNull();
  });
});

describe('keys over the days', () => {
  it('begin at the end they come from', () => {
    expect([placeAfterKey('ArrowRight', null, 3), placeAfterKey('ArrowLeft', null, 3)]).toEqual([
      0, 2,
    ]);
  });

  it('go from one to the next and stop at the ends', () => {
    expect([placeAfterKey('ArrowRight', 1, 3), placeAfterKey('ArrowRight', 2, 3)]).toEqual([2, 2]);
    expect([placeAfterKey('ArrowLeft', 1, 3), placeAfterKey('ArrowLeft', 0, 3)]).toEqual([0, 0]);
    expect([placeAfterKey('Home', 1, 3), placeAfterKey('End', 1, 3)]).toEqual([0, 2]);
  });

  it('let go once, and leave what they do not mean', () => {
    expect([placeAfterKey('Escape', 1, 3), placeAfterKey('Escape', null, 3)]).toEqual([
      null,
      undefined,
    ]);
    expect(placeAfterKey('a', 1, 3)).toBeUndefined();
    expect(placeAfterKey('End', null, 0)).toBeUndefined();
  });
});
