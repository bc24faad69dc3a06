import type { Outcome } from './outcome.ts';
import type { Surroundings } from './surroundings.ts';

/** A command as it is asked for. Its code is loaded when it is: the others' would only cost time. */
export interface Command {
  readonly name: string;
  /** What follows the name, as in a usage line. */
  readonly usage: string;
  /** What it does, in a few words. */
  readonly purpose: string;
  /** What each of its files is called in a usage line; all of them must be given. */
  readonly files: readonly string[];
  /** Flags that take a value. */
  readonly values: readonly string[];
  /** Flags that take none. */
  readonly switches: readonly string[];
  readonly load: () => Promise<Run>;
}

export type Run = (given: Arguments, surroundings: Surroundings) => Outcome | Promise<Outcome>;

/** What was given to a command, its flags known and its files counted. */
export interface Arguments {
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
  /** Says what is wrong with a value, with the command's usage. */
  readonly wrong: (message: string) => Extract<Outcome, { kind: 'wrong-usage' }>;
}
