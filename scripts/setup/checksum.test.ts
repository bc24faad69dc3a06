import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { requireChecksum } from './checksum.ts';
import { SetupError } from './setup-error.ts';

const ofHello = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

async function checkFile(content: string): Promise<void> {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'download');
  await writeFile(file, content);
  const expected = { algorithm: 'sha256', encoding: 'hex', value: ofHello } as const;
  await requireChecksum(file, expected, 'The download');
}

it('takes the file the checksum was taken of', async () => {
  await expect(checkFile('hello')).resolves.toBeUndefined();
});

it('refuses a file of which one letter differs, naming both checksums', async () => {
  const attempt = checkFile('hallo');
  await expect(attempt).rejects.toBeInstanceOf(SetupError);
  await expect(attempt).rejects.toThrow(
    `The download is not the file that was expected: its sha256 is ` +
      `d3751d33f9cd5049c4af2b462735457e4d3baf130bcbb87f389e349fbaeb20b9 and should be ${ofHello}.`,
  );
});
