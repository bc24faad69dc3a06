/** How a command ends. What it says goes to one place each: the result out, everything else to the side. */
export type Outcome =
  | {
      readonly kind: 'done';
      /** The result, piece by piece, so that a large one need not stand in memory as one text. */
      readonly output: Iterable<string>;
      readonly warnings: readonly string[];
    }
  /** The file has problems or the question has no answer; nothing is written out. */
  | {
      readonly kind: 'refused';
      readonly problems: readonly string[];
      readonly warnings: readonly string[];
    }
  | WrongUsage;

/** The command was not asked for properly; `usage` is the line that says how. */
export interface WrongUsage {
  readonly kind: 'wrong-usage';
  readonly message: string;
  readonly usage: string;
}

export const EXIT_CODES = { done: 0, refused: 1, 'wrong-usage': 2 } as const;

export function refuse(problem: string, warnings: readonly string[] = []): Outcome {
  return { kind: 'refused', problems: [problem], warnings };
}
