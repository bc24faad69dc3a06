/** What is drawn with one random number a trial: its state in each trial. */
export interface Column {
  /** How many states it may have. */
  readonly size: number;
  readonly states: Int32Array;
}

/** The outcome a variable holds in each state of a column, 0 where it is moot. */
export interface OutcomeView {
  readonly column: Column;
  readonly outcomeOf: Int32Array;
}

/** Draws one column, given those before it. */
export interface ColumnDraw {
  readonly column: Column;
  draw(first: number, random: Float64Array, count: number): void;
}

/** A clique whose state shows in a column: in each of the column's states (null: the state itself). */
export interface CliqueColumn {
  readonly column: Column;
  readonly cliqueOf: Int32Array | null;
}
