import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { afterEach, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { copyNativeBinding, nativeBindingVariable } from './copy-native-binding.ts';

afterEach(() => vi.unstubAllEnvs());

it('puts the binary beside the bundle, in place of an older one', async () => {
  await using folder = await temporaryFolder();
  const outDir = path.join(folder.path, 'out');
  await mkdir(outDir);
  await writeFile(path.join(folder.path, 'entry.js'), 'console.log(1);');
  await writeFile(path.join(folder.path, 'built.node'), 'new binary');
  await writeFile(path.join(outDir, 'better_sqlite3.node'), 'old binary');
  vi.stubEnv(nativeBindingVariable, path.join(folder.path, 'built.node'));

  await build({
    configFile: false,
    root: folder.path,
    logLevel: 'silent',
    plugins: [copyNativeBinding()],
    build: {
      outDir,
      emptyOutDir: false,
      lib: { entry: 'entry.js', formats: ['cjs'], fileName: 'main' },
    },
  });

  expect((await readdir(outDir)).toSorted()).toEqual(['better_sqlite3.node', 'main.js']);
  expect(await readFile(path.join(outDir, 'better_sqlite3.node'), 'utf8')).toBe('new binary');
});
