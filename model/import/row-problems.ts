import type { RowProblem } from './sheet.ts';

/** More are counted and not kept: nobody reads them, and a file may have millions. */
const MOST_KEPT = 20_000;

/** What is wrong with the rows of a sheet, as it is found, and which rows that leaves out. */
export class RowProblems {
  readonly listed: RowProblem[] = [];
  readonly #rows = new Set<number>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** How many rows have something wrong with them. */
  get rows(): number {
    return this.#rows.size;
  }

  /** Rows with something wrong are not imported. */
  isBad(row: number): boolean {
    return this.#rows.has(row);
  }

  add(row: number, column: string, message: string, mend = 'correct the cell'): void {
    this.#rows.add(row);
    this.note(row, column, message, mend);
  }

  /** Lists it without leaving out the row it points to: what is wrong there is the header, or counted elsewhere. */
  note(row: number, column: string, message: string, mend: string): void {
    this.#count += 1;
    if (this.listed.length < MOST_KEPT) this.listed.push({ row, column, message, mend });
  }

  leaveOut(row: number): void {
    this.#rows.add(row);
  }
}
