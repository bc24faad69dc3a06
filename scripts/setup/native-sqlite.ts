import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { cachedFolder } from './cache.ts';
import { requireCompiler } from './compiler.ts';
import { findNodeHeaders } from './node-headers.ts';
import { packageVersion } from './package-version.ts';
import { lastLine, runCommand } from './run-command.ts';
import { SetupError } from './setup-error.ts';

/** better-sqlite3 needs Node-API 10; Electron has it from 35 on. On less it takes the whole process down. */
const firstElectronWithNodeApi10 = 35;

const fifteenMinutes = 900_000;

/**
 * The better-sqlite3 binary for the given Electron: the one in the package, or for an Electron that is too old for it
 * one built here from the package's own source.
 */
export async function prepareNativeSqlite(options: {
  readonly projectFolder: string;
  readonly cache: string;
  readonly electronVersion: string;
  readonly tellProgress: (line: string) => void;
}): Promise<string> {
  const { projectFolder, cache, electronVersion } = options;
  const source = path.join(projectFolder, 'node_modules', 'better-sqlite3');
  if (Number.parseInt(electronVersion, 10) >= firstElectronWithNodeApi10) {
    return prebuiltBinary(source);
  }
  const version = await packageVersion(source);
  const name = `better-sqlite3-${version}-electron-${electronVersion}-${process.platform}-${process.arch}`;
  const folder = await cachedFolder(cache, name, async (unfinished) => {
    await requireCompiler(options.tellProgress);
    options.tellProgress(`Building SQLite for Electron ${electronVersion}, once; about a minute.`);
    await buildInto(unfinished, projectFolder);
  });
  return path.join(folder, 'better_sqlite3.node');
}

function prebuiltBinary(source: string): string {
  const binary = path.join(source, 'prebuilds', `${process.platform}-${process.arch}.node`);
  if (existsSync(binary)) return binary;
  throw new SetupError(
    `better-sqlite3 has no binary for ${process.platform} on ${process.arch}, so Diverge cannot keep its data there.`,
  );
}

/** Compiles a copy, since a build folder in the package itself would be found by Node and used there too. */
async function buildInto(folder: string, projectFolder: string): Promise<void> {
  const modules = path.join(folder, 'build', 'node_modules');
  await mkdir(modules, { recursive: true });
  for (const name of ['better-sqlite3', 'node-addon-api']) {
    await cp(path.join(projectFolder, 'node_modules', name), path.join(modules, name), {
      recursive: true,
    });
  }
  const copy = path.join(modules, 'better-sqlite3');
  const headers = findNodeHeaders(projectFolder);
  const result = await runCommand(process.execPath, nodeGypArguments(projectFolder, headers), {
    folder: copy,
    timeLimitMs: fifteenMinutes,
    environment: {
      ...process.env,
      // The one thing Node-API 9 lacks, references to strings, is there as experimental.
      CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL',
      JOBS: 'max',
    },
  });
  if (result.kind !== 'ended' || result.exitCode !== 0) {
    const said = result.kind === 'not-found' ? 'Node was not found' : lastError(result.output);
    throw new SetupError(`SQLite could not be built for the fallback Electron: ${said}`);
  }
  await rename(
    path.join(copy, 'build', 'Release', 'better_sqlite3.node'),
    path.join(folder, 'better_sqlite3.node'),
  );
  await rm(path.join(folder, 'build'), { recursive: true });
}

function nodeGypArguments(projectFolder: string, headers: string): string[] {
  return [
    path.join(projectFolder, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js'),
    'rebuild',
    '--release',
    '--force_build=1',
    `--nodedir=${headers}`,
  ];
}

function lastError(output: string): string {
  const errors = output.split('\n').filter((line) => /\berror\b/i.test(line));
  return errors[0]?.trim() ?? lastLine(output);
}
