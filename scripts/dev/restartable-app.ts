import { spawn, type ChildProcess } from 'node:child_process';
import { projectFolder, type Runtime } from '../setup/prepare-runtime.ts';

export interface RestartableApp {
  /** Starts the app, or ends it and starts it again. */
  readonly restart: () => void;
  /** Its exit code, once it ended of its own accord. */
  readonly ended: Promise<number>;
}

export function restartableApp(runtime: Runtime, appArguments: readonly string[]): RestartableApp {
  const { promise: ended, resolve, reject } = Promise.withResolvers<number>();
  let running: ChildProcess | undefined;
  let isRestarting = false;

  function start(): void {
    isRestarting = false;
    running = spawn(runtime.executable, [...runtime.args, projectFolder, ...appArguments], {
      stdio: 'inherit',
    });
    running.on('error', reject);
    running.on('exit', (exitCode) => {
      if (isRestarting) start();
      else resolve(exitCode ?? 1);
    });
  }

  function restart(): void {
    if (running === undefined) {
      start();
      return;
    }
    // There is only ever one instance of the app, so the new one waits for the old one to end.
    if (isRestarting) return;
    isRestarting = true;
    console.log('Starting the app again.');
    running.kill();
  }

  return { restart, ended };
}
