import { describe, expect, it } from 'vitest';
import { bandPath, dayFrame, linePath, namedDays, stepAreaPath, stepPath } from './day-frame.ts';

const frame = dayFrame({
  ...{ width: 488, height: 138, marginRight: 24 },
  horizonDays: 400,
  ticks: [-50, 0, 50],
});

describe('the frame of a chart over days', () => {
  it('puts the first day after the amounts, and the last one at the right margin', () => {
    expect([frame.x(0), frame.x(200), frame.x(400)]).toEqual([64, 264, 464]);
  });

  it('puts the lowest tick at the foot and the highest at the top', () => {
    expect([frame.y(-50), frame.y(0), frame.y(50)]).toEqual([108, 58, 8]);
  });

  it('puts a chart of nothing at the foot', () => {
    const nothing = dayFrame({
      ...{ width: 488, height: 138, marginRight: 24 },
      horizonDays: 400,
      ticks: [0],
    });
    expect(nothing.y(0)).toBe(108);
  });

  it('stays a frame where there is no room', () => {
    const flat = dayFrame({ width: 0, height: 138, marginRight: 24, horizonDays: 0, ticks: [0] });
    expect([flat.left, flat.right, flat.x(0)]).toEqual([64, 64, 64]);
  });
});

describe('the days that are named', () => {
  it('are all that have room', () => {
    expect(namedDays(frame, false)).toEqual([0, 60, 120, 180, 240, 300, 400]);
  });

  it('leave out those that would run into another', () => {
    const narrow = dayFrame({
      ...{ width: 320, height: 138, marginRight: 24 },
      horizonDays: 365,
      ticks: [0, 1],
    });
    expect(namedDays(narrow, false)).toEqual([0, 120, 240, 365]);
  });

  it('are three in a narrow chart', () => {
    expect(namedDays(frame, true)).toEqual([0, 200, 400]);
  });
});

describe('the data of a path', () => {
  it('draws a line from point to point', () => {
    expect(
      linePath([
        [0, 9],
        [5, 4.5],
      ]),
    ).toBe('M0,9L5,4.5');
  });

  it('keeps a height until the next point', () => {
    expect(
      stepPath([
        [0, 9],
        [5, 4],
        [8, 6],
      ]),
    ).toBe('M0,9H5V4H8V6');
  });

  it('goes back along the lower edge of a band', () => {
    expect(
      bandPath(
        [
          [0, 1],
          [5, 2],
        ],
        [
          [0, 7],
          [5, 8],
        ],
      ),
    ).toBe('M0,1L5,2L5,8L0,7Z');
  });

  it('closes steps at the foot', () => {
    expect(
      stepAreaPath(
        [
          [3, 9],
          [5, 4],
        ],
        10,
      ),
    ).toBe('M3,9H5V4V10H3Z');
  });

  it('is empty without a point', () => {
    expect([linePath([]), stepPath([]), bandPath([], []), stepAreaPath([], 3)]).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });
});
