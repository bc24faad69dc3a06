import path from 'node:path';
import { readElectronPackage } from '../setup/installed-electron.ts';
import { projectFolder, type Runtime } from '../setup/prepare-runtime.ts';
import { writeElectronZip } from './electron-zip.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runForge } from './run-forge.ts';

export const packagedFolder = path.join(
  projectFolder,
  'out',
  `Diverge-${process.platform}-${process.arch}`,
);

/** Builds the app and packages it as a folder that starts on its own; answers the exit code. */
export async function packageApp(runtime: Runtime): Promise<number> {
  if (!runtime.fallback) return runForge(['package'], runtime, {});

  const { version } = await readElectronPackage(projectFolder);
  await using zipFolder = await temporaryFolder();
  await writeElectronZip(path.dirname(runtime.executable), version, zipFolder.path);
  const exitCode = await runForge(['package'], runtime, {
    DIVERGE_ELECTRON_ZIP_FOLDER: zipFolder.path,
  });
  console.log('This package holds the fallback Electron: for tests here, never to be shipped.');
  return exitCode;
}
