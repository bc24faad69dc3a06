import { dayTicks } from './ticks.ts';

const MARGIN = { top: 8, left: 64, bottom: 30 };

/** Room for a label of the day axis, in pixels. */
const LABEL = 46;

/** Where days and amounts stand in a chart, in pixels from its upper left corner. */
export interface DayFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly horizonDays: number;
  readonly x: (day: number) => number;
  readonly y: (amount: number) => number;
}

interface Extent {
  readonly width: number;
  readonly height: number;
  /** Free to the right of the last day: half its label hangs over. */
  readonly marginRight: number;
  readonly horizonDays: number;
  /** The marked amounts: the lowest stands at the foot and the highest at the top. */
  readonly ticks: readonly number[];
}

/** Lays a chart over days out. */
export function dayFrame({ width, height, marginRight, horizonDays, ticks }: Extent): DayFrame {
  const { left, top } = MARGIN;
  const right = Math.max(left, width - marginRight);
  const bottom = height - MARGIN.bottom;
  const lowest = ticks[0] ?? 0;
  // A chart of nothing still needs a height to be nothing in.
  const span = (ticks.at(-1) ?? lowest) - lowest || 1;
  return {
    ...{ left, right, top, bottom, horizonDays },
    x: (day) => rounded(left + ((right - left) * day) / Math.max(1, horizonDays)),
    y: (amount) => rounded(bottom - ((bottom - top) * (amount - lowest)) / span),
  };
}

/** The days that are named below: the first and the last, and of those between the ones whose labels have room. */
export function namedDays({ horizonDays, x }: DayFrame, isNarrow: boolean): readonly number[] {
  if (isNarrow) return [0, Math.round(horizonDays / 2), horizonDays];
  const [first = 0, ...others] = dayTicks(horizonDays);
  const hasRoom = (before: number, after: number) => x(after) - x(before) >= LABEL;
  const named = others.reduceRight<readonly number[]>((later, day) => {
    const [next] = later;
    const isFree = next === undefined || (hasRoom(day, next) && hasRoom(first, day));
    return isFree ? [day, ...later] : later;
  }, []);
  return [first, ...named];
}

/** A point of a line, in pixels. */
export type Place = readonly [x: number, y: number];

/** From point to point in straight lines, as the data of a path; empty without a point. */
export function linePath(places: readonly Place[]): string {
  return places.length === 0 ? '' : `M${places.map((place) => place.join(',')).join('L')}`;
}

/** As high as each point until the next one. */
export function stepPath(places: readonly Place[]): string {
  const [first, ...others] = places;
  if (first === undefined) return '';
  return `M${first.join(',')}${others.map(([x, y]) => `H${String(x)}V${String(y)}`).join('')}`;
}

/** What lies between an upper line and the lower one below it, point for point. */
export function bandPath(upper: readonly Place[], lower: readonly Place[]): string {
  return upper.length === 0 ? '' : `${linePath([...upper, ...lower.toReversed()])}Z`;
}

/** What lies between steps and a height. */
export function stepAreaPath(places: readonly Place[], foot: number): string {
  const [first] = places;
  return first === undefined ? '' : `${stepPath(places)}V${String(foot)}H${String(first[0])}Z`;
}

/** Hundredths of a pixel are more than any screen shows, and make the path short. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
