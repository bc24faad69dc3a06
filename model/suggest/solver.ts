/** A number to be found. */
export interface Column {
  /** What each unit of it adds to what is minimised. */
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  readonly isWhole: boolean;
}

/** A bound on a sum of columns, each with its weight. */
export interface Row {
  readonly columns: readonly number[];
  readonly weights: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/** A mixed-integer program: the columns' values that cost least in all, `offset` included, and keep every row. */
export interface Program {
  readonly offset: number;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Solution {
  readonly values: Float64Array;
  /** Proven: no values that keep the rows cost less than this. */
  readonly bound: number;
}

export interface SolveOptions {
  /** When to stop, with the best found so far. */
  readonly seconds: number;
  /** Columns need not be whole. */
  readonly isRelaxed?: boolean;
  /** Hears, every so often, how far the best found is from proven at most, as a part of it. */
  readonly onGap?: (gap: number) => void;
}

/** Solves a program, exactly or as far as it gets; null when it found nothing in the time it had. */
export type Solver = (program: Program, options: SolveOptions) => Solution | null;
