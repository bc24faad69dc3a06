import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Signer } from '../contract.ts';
import { askData } from './ask-data.ts';
import { documentAt, NORTHWIND, filesOfEachTest } from './test-files.ts';

const files = filesOfEachTest();

function signerCalled(name: string): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const secret = privateKey.export({ type: 'pkcs8', format: 'der' });
  return { name, key: key.toString('base64'), privateKey: secret.toString('base64') };
}

async function exportSigned(workspace: string, name: string, signer: Signer): Promise<string> {
  const path = join(files.folder, name);
  const part = { kind: 'workspace' } as const;
  const question = { workspace, path, part, redaction: null, signer };
  await askData(files.data, 'export-workspace', question);
  return path;
}

async function verdicts(path: string) {
  const previewed = await files.preview(path);
  if (previewed.kind !== 'diverge') throw new Error(previewed.kind);
  return previewed.signatures.map(({ name, verdict }) => [name, verdict]);
}

test('an exported file carries the signature, and signing leaves its content as it was', async () => {
  const ann = signerCalled('Ann');
  const id = await files.take(NORTHWIND);
  const plain = join(files.folder, 'plain.diverge');
  await files.exportTo(id, plain);
  const other = await files.take(plain);
  const path = await exportSigned(other, 'signed.diverge', ann);
  expect(await verdicts(path)).toEqual([['Ann', 'valid']]);
  expect(documentAt(path).content).toBe(documentAt(plain).content);
  expect(readFileSync(path, 'utf8')).not.toContain(ann.privateKey);
});

test('a second signer signs beside the first, and the same one once', async () => {
  const [ann, bo] = [signerCalled('Ann'), signerCalled('Bo')];
  const first = await exportSigned(await files.take(NORTHWIND), 'ann.diverge', ann);
  const second = await exportSigned(await files.take(first), 'both.diverge', bo);
  const third = await exportSigned(await files.take(second), 'again.diverge', bo);
  expect(await verdicts(third)).toEqual([
    ['Ann', 'valid'],
    ['Bo', 'valid'],
  ]);
});
