import { floatAt, intAt } from './numbers.ts';

/**
 * A distribution over whole numbers from 0 on, to draw from with one random number and one look-up. Every number has a
 * cell of the same width, which it shares with at most one other (Walker 1977, made as in Vose 1991).
 */
export class AliasTable {
  private readonly count: number;
  /** Per cell: the part of its width that is the cell's own number's. */
  private readonly shares: Float64Array;
  /** Per cell: the number the rest belongs to. */
  private readonly others: Int32Array;

  /** @param probabilities at least one above 0; they need not sum to 1 */
  constructor(probabilities: Float64Array) {
    const count = probabilities.length;
    this.count = count;
    const total = probabilities.reduce((sum, own) => sum + own, 0);
    this.shares = probabilities.map((own) => (own / total) * count);
    this.others = Int32Array.from({ length: count }, (_, number) => number);
    const { shares, others } = this;
    const small: number[] = [];
    const large: number[] = [];
    shares.forEach((share, number) => (share < 1 ? small : large).push(number));
    let short = small.pop();
    let long = large.pop();
    while (short !== undefined && long !== undefined) {
      others[short] = long;
      shares[long] = floatAt(shares, long) + floatAt(shares, short) - 1;
      if (floatAt(shares, long) < 1) {
        small.push(long);
        long = large.pop();
      }
      short = small.pop();
    }
    // What rounding left over would be full.
    for (const number of [short, long, ...small, ...large]) {
      if (number !== undefined) shares[number] = 1;
    }
    // But a number that never happens keeps no share, whatever rounding did.
    const likeliest = probabilities.reduce(
      (best, own, number) => (own > floatAt(probabilities, best) ? number : best),
      0,
    );
    probabilities.forEach((own, number) => {
      if (own > 0) return;
      shares[number] = 0;
      if (intAt(others, number) === number) others[number] = likeliest;
    });
  }

  /** Turns evenly distributed numbers from [0, 1) into draws, from one place of a list on. */
  draw(random: Float64Array, count: number, out: Int32Array, from: number): void {
    const { shares, others } = this;
    for (let place = 0; place < count; place += 1) {
      const scaled = floatAt(random, place) * this.count;
      const cell = scaled | 0;
      out[from + place] = scaled - cell < floatAt(shares, cell) ? cell : intAt(others, cell);
    }
  }
}
