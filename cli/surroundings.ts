import type { Readable } from 'node:stream';

/** Where a command runs. */
export interface Surroundings {
  /** The folder that relative paths are meant from. */
  readonly folder: string;
  readonly standardInput: Readable;
}

/**
 * The folder the caller stands in. `npm run` changes to the project's folder and says in INIT_CWD where it
 * was called; a script of npm that starts this command by itself does not mean that one.
 */
export function callerFolder(environment: NodeJS.ProcessEnv, current: string): string {
  const isRunByNpm = environment['npm_lifecycle_event'] === 'diverge';
  return (isRunByNpm ? environment['INIT_CWD'] : undefined) ?? current;
}
