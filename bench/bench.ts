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
  readonly measure: (runtime: Runtime) => Promise<Measurement>;
}

export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly better: 'lower' | 'higher';
  readonly peer?: { readonly name: string; readonly value: number };
  /** Ours over the peer's. */
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
    ratio: roundTo(value / peerValue, 3),
  };
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (lower === undefined || upper === undefined) throw new RangeError('No values, no median.');
  return roundTo((lower + upper) / 2, 1);
}

function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
