/**
 * Random numbers as a value: the same seed gives the same numbers on every machine (xoshiro128**, Blackman &
 * Vigna 2018, seeded by splitmix32). Whole-number steps only, so nothing depends on how a machine rounds.
 */
export class RandomNumbers {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

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
    return ((this.word() >>> 5) * 67_108_864 + (this.word() >>> 6)) / 9_007_199_254_740_992;
  }

  private word(): number {
    const five = Math.imul(this.b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9);
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = (this.d << 11) | (this.d >>> 21);
    return result;
  }
}
