/** Pixels that a line of the grid is high, its head included. */
export const LINE_HEIGHT = 30;

/** Pixels between what a cell says and its edges. */
export const CELL_PADDING = 10;
