import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeElectronZip } from './electron-zip.ts';

it('holds all files of the runtime under the name that packaging looks for', async () => {
  await using folder = await temporaryFolder();
  const runtime = path.join(folder.path, 'runtime');
  await mkdir(path.join(runtime, 'locales'), { recursive: true });
  await writeFile(path.join(runtime, 'electron'), 'program');
  await chmod(path.join(runtime, 'electron'), 0o755);
  await writeFile(path.join(runtime, 'locales', 'en-US.pak'), 'words');

  await writeElectronZip(runtime, '45.4.1', folder.path);

  const name = `electron-v45.4.1-${process.platform}-${process.arch}.zip`;
  const zip = await readFile(path.join(folder.path, name));
  const contents = Object.entries(unzipSync(zip)).map(([file, content]) => [
    file,
    strFromU8(content),
  ]);
  expect(Object.fromEntries(contents)).toEqual({
    electron: 'program',
    'locales/en-US.pak': 'words',
  });
  if (process.platform !== 'win32') expect(modeOf(zip, 'electron')).toBe(0o100755);
});

it('holds the licence of Electron under the name it has in a release as well', async () => {
  await using folder = await temporaryFolder();
  const runtime = path.join(folder.path, 'runtime');
  await mkdir(runtime);
  await writeFile(path.join(runtime, 'LICENSE.electron.txt'), 'free');
  await writeElectronZip(runtime, '45.4.1', folder.path);
  const name = `electron-v45.4.1-${process.platform}-${process.arch}.zip`;
  const files = Object.keys(unzipSync(await readFile(path.join(folder.path, name))));
  expect(files.toSorted()).toEqual(['LICENSE', 'LICENSE.electron.txt']);
});

/** Reads the Unix mode of an entry out of the zip's central directory. */
function modeOf(zip: Buffer, name: string): number | undefined {
  const signature = Buffer.from('PK\u0001\u0002');
  let entry = zip.indexOf(signature);
  while (entry >= 0) {
    const nameLength = zip.readUInt16LE(entry + 28);
    const nameHere = zip.subarray(entry + 46, entry + 46 + nameLength).toString();
    if (nameHere === name) return zip.readUInt32LE(entry + 38) >>> 16;
    entry = zip.indexOf(signature, entry + 46);
  }
  return undefined;
}
