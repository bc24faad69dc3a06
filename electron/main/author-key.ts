import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { safeStorage } from 'electron';
import * as z from 'zod';
import type { Author } from '../channels.ts';
import type { Signer } from '../contract.ts';
import { fingerprintOf } from '../data/signature-verdicts.ts';

/** The key as it stands in its file, which nobody but the user may read. */
const storedSchema = z.strictObject({
  name: z.string(),
  /** The public key, base64. */
  key: z.string(),
  /** The private key (PKCS #8, base64); sealed by the system's own key store where `isSealed`. */
  secret: z.string(),
  isSealed: z.boolean(),
});
type Stored = z.infer<typeof storedSchema>;

/** The user's own key for signing files, made once and on request. */
export interface AuthorKey {
  /** Null: there is none yet. */
  show(): Author | null;
  make(name: string): Promise<Author>;
  /** What signing takes; null: there is no key, or the system does not open it any more. */
  signer(): Promise<Signer | null>;
}

export function authorKey(file: string): AuthorKey {
  return {
    show: () => {
      const stored = read(file);
      return stored === null ? null : authorOf(stored);
    },
    make: async (name) => {
      const known = read(file);
      if (known !== null) return authorOf(known);
      const { privateKey, publicKey } = generateKeyPairSync('ed25519');
      const secret = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
      const key = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
      const isSealed = await canSeal();
      const stored: Stored = {
        name,
        key: key.toString('base64'),
        secret: isSealed
          ? (await safeStorage.encryptStringAsync(secret)).toString('base64')
          : secret,
        isSealed,
      };
      writeFileSync(file, JSON.stringify(stored), { mode: 0o600, flag: 'wx' });
      return authorOf(stored);
    },
    signer: async () => {
      const stored = read(file);
      if (stored === null) return null;
      const { name, key, secret, isSealed } = stored;
      try {
        if (!isSealed) return { name, key, privateKey: secret };
        const opened = await safeStorage.decryptStringAsync(Buffer.from(secret, 'base64'));
        return { name, key, privateKey: opened.result };
      } catch {
        // Sealed on another computer, or by a key store that was reset: it cannot be had back.
        return null;
      }
    },
  };
}

/**
 * On Linux without a key ring the system "seals" with a password everybody knows, which is worse than none. The runtime the
 * tests fall back to knows no such sealing at all.
 */
async function canSeal(): Promise<boolean> {
  if (!('isAsyncEncryptionAvailable' in safeStorage)) return false;
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return false;
  return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text';
}

function authorOf({ name, key, isSealed }: Stored): Author {
  return { name, key, fingerprint: fingerprintOf(key), isSealed };
}

function read(file: string): Stored | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  const stored = storedSchema.safeParse(parsed(text));
  return stored.success ? stored.data : null;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}
