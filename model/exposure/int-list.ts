import { intAt } from './numbers.ts';

/** A list of whole numbers that grows, and keeps its room when it is emptied: for what is filled many times over. */
export class IntList {
  length = 0;
  private numbers = new Int32Array(256);

  at(place: number): number {
    return intAt(this.numbers, place);
  }

  set(place: number, number: number): void {
    this.numbers[place] = number;
  }

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const wider = new Int32Array(2 * this.length);
      wider.set(this.numbers);
      this.numbers = wider;
    }
    this.numbers[this.length] = number;
    this.length += 1;
  }

  /** The first so many places of another list. */
  append(more: readonly number[], count: number): void {
    for (let place = 0; place < count; place += 1) this.push(more[place] ?? 0);
  }

  clear(): void {
    this.length = 0;
  }

  copy(): Int32Array {
    return this.numbers.slice(0, this.length);
  }
}
