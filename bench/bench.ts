import type { Runtime } from '../scripts/setup/prepare-runtime.ts';

/** What one bench measured: each run of ours and, in the same minutes, of the peer. */
export interface Measurement {
  readonly values: readonly number[];
  readonly peer?: { readonly name: string; readonly values: readonly number[] };
}

export interface Bench {
  readonly name: string;
  readonly unit: string;
  readonly better: 'lower' | 'higher';
  /** What the ratio says: ours over the peer's, unless how many times better ours is. */
  readonly ratio?: 'times better';
  readonly measure: (runtime: Runtime) => Promise<Measurement>;
}

/** A bench without a window, which no app has to be built for. */
export interface HeadlessBench extends Bench {
  readonly measure: () => Promise<Measurement>;
}

export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly better: 'lower' | 'higher';
  readonly peer?: { readonly name: string; readonly value: number };
  /** Ours over the peer's, or how many times better ours is, as its bench has it. */
  readonly ratio?: number;
}

/** Sums a measurement up by its medians, which one slow run does not move. */
export function benchResult(bench: Bench, { values, peer }: Measurement): BenchResult {
  const { name, unit, better } = bench;
  const value = median(values);
  if (peer === undefined) return { name, value, unit, better };
  const peerValue = median(peer.values);
  return {
    name,
    value,
    unit,
    better,
    peer: { name: peer.name, value: peerValue },
    ratio: round(ratioOf(bench, value, peerValue)),
  };
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (lower === undefined || upper === undefined) throw new RangeError('No values, no median.');
  return round((lower + upper) / 2);
}

function ratioOf({ better, ratio }: Bench, value: number, peerValue: number): number {
  return ratio === 'times better' && better === 'lower' ? peerValue / value : value / peerValue;
}

/** To four digits, wherever they begin. */
function round(value: number): number {
  return Number(value.toPrecision(4));
}
