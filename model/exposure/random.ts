/**
 * Random numbers as a value: the same seed gives the same numbers on every machine (xoshiro128**, Blackman &
 * Vigna 2018, seeded by splitmix32). Whole-number steps only, so nothing depends on how a machine rounds.
 */
export class RandomNumbers {
  private a: number;
  private b: number;
  private c: number;
  private d: number;
  private readonly one = new Float64Array(1);

  /** @param seed any whole number within ±2⁵³ */
  constructor(seed: number) {
    const low = seed | 0;
    const high = Math.floor(seed / 2 ** 32) | 0;
    let state = low ^ Math.imul(high, 0x9e3779b9);
    const next = () => {
      state = (state + 0x9e3779b9) | 0;
      let mixed = state ^ (state >>> 16);
      mixed = Math.imul(mixed, 0x21f0aaad);
      mixed ^= mixed >>> 15;
      mixed = Math.imul(mixed, 0x735a2d97);
      return (mixed ^ (mixed >>> 15)) | 0;
    };
    this.a = next();
    this.b = next();
    this.c = next();
    this.d = next() | 1;
  }

  /** Evenly from [0, 1), 53 bits. */
  next(): number {
    this.fill(this.one, 1);
    return this.one[0] ?? 0;
  }

  /** The same for the first so many places of a list. */
  fill(list: Float64Array, count: number): void {
    let { a, b, c, d } = this;
    for (let place = 0; place < count; place += 1) {
      let five = Math.imul(b, 5);
      const high = Math.imul((five << 7) | (five >>> 25), 9);
      let shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      five = Math.imul(b, 5);
      const low = Math.imul((five << 7) | (five >>> 25), 9);
      shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      list[place] = ((high >>> 5) * 67_108_864 + (low >>> 6)) / 9_007_199_254_740_992;
    }
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
  }
}
