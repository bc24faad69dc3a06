import path from 'node:path';
import { electronZipFolder } from './build/electron-zip.ts';
import { runForge } from './build/run-forge.ts';
import { readElectronPackage } from './setup/installed-electron.ts';
import { prepareRuntime, projectFolder, type Runtime } from './setup/prepare-runtime.ts';
import { runScript } from './setup/run-script.ts';

/** `npm run package`: the app as a folder in `out/` that starts on its own. */
await runScript(async () => {
  const runtime = await prepareRuntime();
  const exitCode = runtime.fallback
    ? await packageWithFallback(runtime)
    : await runForge(['package'], runtime, {});
  if (exitCode === 0) console.log(`Packaged: ${packagedFolder()}`);
  return exitCode;
});

async function packageWithFallback(runtime: Runtime): Promise<number> {
  const { version } = await readElectronPackage(projectFolder);
  await using zip = await electronZipFolder(path.dirname(runtime.executable), version);
  const exitCode = await runForge(['package'], runtime, {
    DIVERGE_ELECTRON_ZIP_FOLDER: zip.folder,
  });
  console.log(
    'This package holds the fallback Electron: it is for tests here and must not be shipped.',
  );
  return exitCode;
}

function packagedFolder(): string {
  return path.join(projectFolder, 'out', `Diverge-${process.platform}-${process.arch}`);
}
