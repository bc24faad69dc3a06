import { restartableApp } from './dev/restartable-app.ts';
import { watchBuilds } from './dev/watch-builds.ts';
import { requireDisplay } from './setup/display.ts';
import { prepareRuntime } from './setup/prepare-runtime.ts';
import { runScript } from './setup/run-script.ts';
import { writeRuntimeFile } from './setup/runtime-file.ts';

/**
 * `npm run dev`: the window reloads and the app restarts as files change, until it is closed. Forge's own `start` would
 * do as much, but its watchers run in processes from which they cannot restart the app.
 */
await runScript(async () => {
  requireDisplay();
  const runtime = await prepareRuntime();
  await writeRuntimeFile(runtime);
  const app = restartableApp(runtime, process.argv.slice(2));
  const watching = await watchBuilds(() => app.restart());
  const exitCode = await app.ended;
  await watching.close();
  return exitCode;
});
