import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFakePrograms } from './fake-programs.ts';
import { prepareNativeSqlite } from './native-sqlite.ts';

const binaryName = `${process.platform}-${process.arch}.node`;

afterEach(() => vi.unstubAllEnvs());

/** A project whose packages are as small as can be, and whose node-gyp runs the given script; compilers are there. */
async function writeProject(folder: string, nodeGyp: string): Promise<void> {
  const files = {
    'better-sqlite3/package.json': '{ "version": "13.2.0" }',
    [`better-sqlite3/prebuilds/${binaryName}`]: 'prebuilt',
    'node-addon-api/package.json': '{}',
    'node-gyp/bin/node-gyp.js': nodeGyp,
    [`node-${process.platform}-${process.arch}/include/node/node_api.h`]: '',
  };
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, 'node_modules', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const tools = ['g++', 'make', 'python3'].flatMap((name) => [name, `${name}.exe`]);
  await writeFakePrograms(folder, Object.fromEntries(tools.map((name) => [name, ''])));
  vi.stubEnv('PATH', folder);
}

function prepare(projectFolder: string, electronVersion: string): Promise<string> {
  const cache = path.join(projectFolder, 'cache');
  return prepareNativeSqlite({
    projectFolder,
    cache,
    electronVersion,
    tellProgress: () => undefined,
  });
}

it('takes the binary of the package for an Electron that is new enough', async () => {
  await using project = await temporaryFolder();
  await writeProject(project.path, 'throw new Error("not to be built")');
  expect(await prepare(project.path, '45.4.1')).toBe(
    path.join(project.path, 'node_modules/better-sqlite3/prebuilds', binaryName),
  );
});

it('builds a copy of the source for an older one, and keeps only the binary', async () => {
  await using project = await temporaryFolder();
  await writeProject(
    project.path,
    `const fs = require('node:fs');
     fs.mkdirSync('build/Release', { recursive: true });
     fs.writeFileSync('build/Release/better_sqlite3.node', process.env.CXXFLAGS);`,
  );
  const binary = await prepare(project.path, '33.2.1');
  expect(await readFile(binary, 'utf8')).toBe('-UNAPI_VERSION -DNAPI_EXPERIMENTAL');
  expect(await readdir(path.dirname(binary))).toEqual(['better_sqlite3.node']);
  expect(await readdir(path.join(project.path, 'node_modules/better-sqlite3'))).toEqual([
    'package.json',
    'prebuilds',
  ]);
});

it('repeats the error of a build that fails, and caches nothing', async () => {
  await using project = await temporaryFolder();
  await writeProject(
    project.path,
    'console.error("gyp info it worked so far\\nsqlite3.c:1: error: no such thing\\nmake: *** 2"); process.exit(1);',
  );
  await expect(prepare(project.path, '33.2.1')).rejects.toThrow(
    'SQLite could not be built for the fallback Electron: sqlite3.c:1: error: no such thing',
  );
  expect(await readdir(path.join(project.path, 'cache'))).toEqual([]);
});
