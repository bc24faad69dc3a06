import { packageApp, packagedFolder } from './build/package-app.ts';
import { prepareRuntime } from './setup/prepare-runtime.ts';
import { runScript } from './setup/run-script.ts';

/** `npm run package`: the app as a folder in `out/`. */
await runScript(async () => {
  const isPackaged = await packageApp(await prepareRuntime());
  if (isPackaged) console.log(`Packaged: ${packagedFolder}`);
  return isPackaged ? 0 : 1;
});
