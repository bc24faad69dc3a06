import path from 'node:path';
import { readElectronPackage } from '../setup/installed-electron.ts';
import { projectFolder, type Runtime } from '../setup/prepare-runtime.ts';
import { runCommand } from '../setup/run-command.ts';
import { writeRuntimeFile } from '../setup/runtime-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { nativeBindingVariable } from './copy-native-binding.ts';
import { writeElectronZip } from './electron-zip.ts';

export const packagedFolder = path.join(
  projectFolder,
  'out',
  `Diverge-${process.platform}-${process.arch}`,
);

/** Forge's own programs for its commands: the one above them turns away the npm that comes with Node 20. */
function forgeProgram(command: 'package' | 'make'): string {
  const program = `node_modules/@electron-forge/cli/dist/electron-forge-${command}.js`;
  return path.join(projectFolder, program);
}

/** Builds the app and packages it as a folder that starts on its own; answers whether that went well. */
export function packageApp(runtime: Runtime): Promise<boolean> {
  return runForge('package', runtime);
}

/** The same, and makes the installers of this system from it. */
export function makeInstallers(runtime: Runtime): Promise<boolean> {
  return runForge('make', runtime);
}

async function runForge(command: 'package' | 'make', runtime: Runtime): Promise<boolean> {
  await using temporary = await temporaryFolder();
  const result = await runCommand(process.execPath, [forgeProgram(command)], {
    folder: projectFolder,
    environment: {
      ...process.env,
      // Its own name for a temporary folder is the same for all projects and users of this machine.
      ...{ TMPDIR: temporary.path, TMP: temporary.path, TEMP: temporary.path },
      [nativeBindingVariable]: runtime.nativeBinding,
      ...(await electronZipVariable(runtime, temporary.path)),
    },
    output: 'show',
  });
  // Forge empties the folder this file is in before it builds.
  await writeRuntimeFile(runtime);
  if (runtime.fallback) {
    console.log('This package holds the fallback Electron: for tests here, never to be shipped.');
  }
  return result.kind === 'ended' && result.exitCode === 0;
}

/** Hands the fallback to Forge; without this it downloads the release of the installed package. */
async function electronZipVariable(
  runtime: Runtime,
  folder: string,
): Promise<Record<string, string>> {
  if (!runtime.fallback) return {};
  const { version } = await readElectronPackage(projectFolder);
  await writeElectronZip(path.dirname(runtime.executable), version, folder);
  return { DIVERGE_ELECTRON_ZIP_FOLDER: folder };
}
