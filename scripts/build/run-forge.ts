import path from 'node:path';
import { projectFolder, type Runtime } from '../setup/prepare-runtime.ts';
import { runCommand } from '../setup/run-command.ts';
import { writeRuntimeFile } from '../setup/runtime-file.ts';
import { nativeBindingVariable } from './copy-native-binding.ts';

const forge = path.join(projectFolder, 'node_modules/@electron-forge/cli/dist/electron-forge.js');

/** Runs a command of Electron Forge in this terminal; answers its exit code. Forge empties `.vite/` first. */
export async function runForge(
  forgeArguments: readonly string[],
  runtime: Runtime,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const result = await runCommand(process.execPath, [forge, ...forgeArguments], {
    folder: projectFolder,
    environment: {
      ...process.env,
      ...environment,
      [nativeBindingVariable]: runtime.nativeBinding,
    },
    output: 'show',
  });
  await writeRuntimeFile(runtime);
  return result.kind === 'ended' ? result.exitCode : 1;
}
