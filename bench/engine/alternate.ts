import type { Measurement } from '../bench.ts';

/** Milliseconds that something takes. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Something measured: a run of it answers what counts, in the unit of its bench. */
export interface Contestant {
  readonly name: string;
  readonly run: () => number;
}

/** Measures ours and the peer in turn, so that a busy minute costs both; the first runs warm up and do not count. */
export function alternate(
  ours: () => number,
  peer: Contestant,
  { runs = 9, warmUps = 2 } = {},
): Promise<Measurement> {
  const values: number[] = [];
  const peerValues: number[] = [];
  for (let run = -warmUps; run < runs; run += 1) {
    const own = ours();
    const other = peer.run();
    if (run < 0) continue;
    values.push(own);
    peerValues.push(other);
  }
  return Promise.resolve({ values, peer: { name: peer.name, values: peerValues } });
}
