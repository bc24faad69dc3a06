import { spawn, type ChildProcess } from 'node:child_process';
import type { Runtime } from '../scripts/setup/prepare-runtime.ts';

const oneMinute = 60_000;

/**
 * Starts an app and stops it as soon as it writes a line with `signal`; answers the milliseconds from the launch to that
 * line.
 */
export async function timeToSignal(
  runtime: Runtime,
  appFolder: string,
  signal: string,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const start = performance.now();
  const app = spawn(runtime.executable, [...runtime.args, appFolder], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    await signalOf(app, signal);
    return performance.now() - start;
  } finally {
    await stop(app);
  }
}

function signalOf(app: ChildProcess, signal: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let written = '';
    const fail = (what: string) => reject(new Error(`${what} before ${signal}:\n${written}`));
    const timer = setTimeout(() => fail('The app took longer than a minute'), oneMinute);
    app.stdout?.on('data', (chunk: Buffer) => {
      written += chunk.toString();
      if (!written.includes(signal)) return;
      clearTimeout(timer);
      resolve();
    });
    app.stderr?.on('data', (chunk: Buffer) => {
      written += chunk.toString();
    });
    app.on('error', reject);
    app.on('exit', () => {
      clearTimeout(timer);
      fail('The app ended');
    });
  });
}

async function stop(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null || app.signalCode !== null) return;
  const ended = new Promise((resolve) => app.once('exit', resolve));
  app.kill('SIGKILL');
  await ended;
}
