import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly folder?: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** Ends the command after this long. */
  readonly timeLimitMs?: number;
  /** `show` lets the command write to this terminal; `keep` collects what it writes. */
  readonly output?: 'show' | 'keep';
}

export type CommandResult =
  | { readonly kind: 'ended'; readonly exitCode: number; readonly output: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'too-slow'; readonly output: string };

/** Runs a program to its end. Standard output and error come back as one text, unless shown. */
export function runCommand(
  command: string,
  commandArguments: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...commandArguments], {
      cwd: options.folder,
      env: options.environment ?? process.env,
      stdio: options.output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);

    let isTooSlow = false;
    const timer = setTimeout(
      () => {
        isTooSlow = true;
        child.kill();
      },
      options.timeLimitMs ?? 2 ** 31 - 1,
    );

    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      if (error.code === 'ENOENT') resolve({ kind: 'not-found' });
      else reject(error);
    });
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      if (isTooSlow) resolve({ kind: 'too-slow', output });
      else resolve({ kind: 'ended', exitCode: exitCode ?? 1, output });
    });
  });
}

/** The last words of a program that failed: the line worth repeating in a sentence of our own. */
export function lastLine(output: string): string {
  return output.trim().split('\n').at(-1)?.trim() ?? '';
}
