import { spawn } from 'node:child_process';
import type { ProgramCall } from './windows-installation.ts';

/**
 * Runs programs one after the other without a window. One that fails is passed over: the installer waits for none of them,
 * and an app without its menu entry still is an app.
 */
export async function runCalls(calls: readonly ProgramCall[]): Promise<void> {
  for (const { program, args } of calls) {
    await new Promise<void>((resolve) => {
      const child = spawn(program, args, { windowsHide: true, stdio: 'ignore' });
      child.once('error', () => {
        resolve();
      });
      child.once('close', () => {
        resolve();
      });
    });
  }
}
