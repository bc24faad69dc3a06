/** Something that can be done now, wherever it is offered: in a menu, on a button, in the palette. */
export interface Action {
  /** Tells it from all others, and stays the same from one time to the next. */
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}
