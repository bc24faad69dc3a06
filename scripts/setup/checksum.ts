import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { SetupError } from './setup-error.ts';

export type Checksum =
  | { readonly algorithm: 'sha512'; readonly encoding: 'base64'; readonly value: string }
  | { readonly algorithm: 'sha256'; readonly encoding: 'hex'; readonly value: string };

/** Refuses a file that is not the one the checksum was taken of. `what` names it to the user. */
export async function requireChecksum(
  file: string,
  expected: Checksum,
  what: string,
): Promise<void> {
  const hash = createHash(expected.algorithm);
  await pipeline(createReadStream(file), hash);
  const actual = hash.digest(expected.encoding);
  if (actual === expected.value) return;
  throw new SetupError(
    `${what} is not the file that was expected: its ${expected.algorithm} is ${actual} and should be ` +
      `${expected.value}. Nothing of it is used; run the set-up again, and if it happens again do not trust the source.`,
  );
}
