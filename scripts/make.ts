import { makeInstallers } from './build/package-app.ts';
import { prepareRuntime } from './setup/prepare-runtime.ts';
import { runScript } from './setup/run-script.ts';

/** `npm run make`: the installers of this system in `out/make/`. */
await runScript(async () => {
  const isMade = await makeInstallers(await prepareRuntime());
  return isMade ? 0 : 1;
});
