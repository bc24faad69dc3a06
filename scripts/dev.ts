import path from 'node:path';
import { runForge } from './build/run-forge.ts';
import { requireDisplay } from './setup/display.ts';
import { prepareRuntime } from './setup/prepare-runtime.ts';
import { runScript } from './setup/run-script.ts';

/** `npm run dev`: the app with its window reloading, and the app restarting, as files change. */
await runScript(async () => {
  requireDisplay();
  const runtime = await prepareRuntime();
  return runForge(['start', '--', ...runtime.args, ...process.argv.slice(2)], runtime, {
    ELECTRON_OVERRIDE_DIST_PATH: distFolder(runtime.executable),
  });
});

/** Forge looks for the executable in a folder laid out as Electron's releases are. */
function distFolder(executable: string): string {
  return process.platform === 'darwin'
    ? path.resolve(executable, '../../../..')
    : path.dirname(executable);
}
