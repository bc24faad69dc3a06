import { existsSync } from 'node:fs';
import path from 'node:path';
import { downloadPackage } from './download-package.ts';
import { packageVersion } from './package-version.ts';
import { unpackTarball } from './unpack-tarball.ts';

/**
 * A folder with `include/node`, to compile an addon against. The headers of any Node serve, since Node-API is the
 * same in all: the `node` package brings some, but a later `npm install` prunes them, and then they are fetched into
 * `folder`.
 */
export async function findNodeHeaders(projectFolder: string, folder: string): Promise<string> {
  const nodePackage = path.join(projectFolder, 'node_modules', 'node');
  const platformPackage = `node-${process.platform}-${process.arch}`;
  const brought = path.join(nodePackage, 'node_modules', platformPackage);
  if (existsSync(path.join(brought, 'include', 'node', 'node_api.h'))) return brought;

  const version = await packageVersion(nodePackage);
  return unpackTarball(await downloadPackage(`${platformPackage}@${version}`, folder), folder);
}
