import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { DivergeDocument } from '../../model/document.ts';
import type { SignatureVerdict } from '../file-preview.ts';
import type { TrustedSigner } from '../contract.ts';

/**
 * What the signatures of a document are worth. A signature is over the text of `content`, so it only counts where the
 * document does hash to that. Whose key it is only the user can know: the name beside it is the signer's own word.
 */
export function signatureVerdicts(
  { content, signatures = [] }: DivergeDocument,
  isIntact: boolean,
  trusted: readonly TrustedSigner[],
): SignatureVerdict[] {
  return signatures.map(({ key, name = null, signature }) => {
    const known = trusted.find((signer) => signer.key === key);
    const isValid = isIntact && content !== undefined && isSignedBy(key, content, signature);
    return {
      name,
      key,
      fingerprint: fingerprintOf(key),
      verdict: isValid ? 'valid' : 'broken',
      trustedAs: known?.name ?? null,
      isNamesake: known === undefined && trusted.some((signer) => signer.name === name),
    };
  });
}

/** The first half of the key's SHA-256, in groups of four that two people can read to each other. */
export function fingerprintOf(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return hash.slice(0, 32).match(/.{4}/g)?.join(' ') ?? '';
}

function isSignedBy(key: string, content: string, signature: string): boolean {
  const publicKey = publicKeyOf(key);
  if (publicKey === null) return false;
  return verify(null, Buffer.from(content), publicKey, Buffer.from(signature, 'base64'));
}

/** Null for what is no Ed25519 key of 32 bytes in base64. */
function publicKeyOf(key: string): KeyObject | null {
  const bytes = Buffer.from(key, 'base64');
  if (bytes.byteLength !== 32) return null;
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') };
  return createPublicKey({ key: jwk, format: 'jwk' });
}
