import path from 'node:path';
import { build } from 'vite';
import { projectFolder } from '../setup/prepare-runtime.ts';

const configs = ['vite.main.config.ts', 'vite.preload.config.ts', 'vite.renderer.config.ts'];

/** Builds all parts of the app into `.vite/`, as they ship. */
export async function buildApp(): Promise<void> {
  for (const config of configs) {
    await build({
      configFile: path.join(projectFolder, config),
      mode: 'production',
      logLevel: 'warn',
    });
  }
}
