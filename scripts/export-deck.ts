import { spawn } from 'node:child_process';
import { buildApp } from './build/build-app.ts';
import { exitCodeOf } from './setup/exit-code-of.ts';
import { hasDisplay } from './setup/display.ts';
import { prepareRuntime, projectFolder } from './setup/prepare-runtime.ts';
import { runScript } from './setup/run-script.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeRuntimeFile } from './setup/runtime-file.ts';

/**
 * `scripts/export-deck.ts KIND OUT`: puts the deck on standard input, as JSON, into a file, with the app's own Electron and
 * without a window; the command line's `export` starts it.
 */
await runScript(async () => {
  const [kind = '', out = ''] = process.argv.slice(2);
  const runtime = await prepareRuntime();
  await writeRuntimeFile(runtime);
  await buildApp();
  // What Chromium keeps: the user's own folder may be in use, and nothing of this is to be kept.
  await using userData = await temporaryFolder();
  const app = spawn(
    runtime.executable,
    [
      ...runtime.args,
      // Nothing is shown, so nothing to show it on is needed.
      ...(hasDisplay() ? [] : ['--ozone-platform=headless']),
      projectFolder,
      `--export-deck-as=${kind}`,
      `--export-deck-to=${out}`,
    ],
    { stdio: 'inherit', env: { ...process.env, DIVERGE_USER_DATA: userData.path } },
  );
  return await exitCodeOf(app);
});
