import { packageApp, packagedFolder } from './build/package-app.ts';
import { prepareRuntime } from './setup/prepare-runtime.ts';
import { runScript } from './setup/run-script.ts';

/** `npm run package`: the app as a folder in `out/`. */
await runScript(async () => {
  const exitCode = await packageApp(await prepareRuntime());
  if (exitCode === 0) console.log(`Packaged: ${packagedFolder}`);
  return exitCode;
});
