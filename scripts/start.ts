import { spawn } from 'node:child_process';
import { buildApp } from './build/build-app.ts';
import { requireDisplay } from './setup/display.ts';
import { exitCodeOf } from './setup/exit-code-of.ts';
import { prepareRuntime, projectFolder } from './setup/prepare-runtime.ts';
import { runScript } from './setup/run-script.ts';
import { writeRuntimeFile } from './setup/runtime-file.ts';

/** `npm start`: sets up what is missing, builds the app and opens it. Arguments after `--` go to the app. */
await runScript(async () => {
  requireDisplay();
  const runtime = await prepareRuntime();
  await writeRuntimeFile(runtime);
  await buildApp();
  const app = spawn(
    runtime.executable,
    [...runtime.args, projectFolder, ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  return exitCodeOf(app);
});
