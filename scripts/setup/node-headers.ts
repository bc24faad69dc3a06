import { existsSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from './setup-error.ts';

/**
 * The folder with `include/node` that an addon is compiled against. The headers of any Node serve, since Node-API is
 * the same in all, and the Node the project brings has them, so that nothing is downloaded for them.
 */
export function findNodeHeaders(projectFolder: string): string {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = path.join(projectFolder, 'node_modules', name);
  if (existsSync(path.join(folder, 'include', 'node', 'node_api.h'))) return folder;
  throw new SetupError(
    `The headers of Node in the npm package ${name} are missing: run npm ci again, with its optional packages.`,
  );
}
