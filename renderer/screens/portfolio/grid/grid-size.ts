/** Pixels that a line of the grid is high, its head included. */
export const LINE_HEIGHT = 30;
