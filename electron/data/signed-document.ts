import { createPrivateKey, sign } from 'node:crypto';
import type { DivergeDocument } from '../../model/document.ts';
import type { Signer } from '../contract.ts';

/**
 * A document with a signature of the signer over its `content`, beside those it has from others; one of the same key is
 * made anew. Only a document that says what it hashes to can be signed.
 */
export function signedDocument(document: DivergeDocument, signer: Signer): DivergeDocument {
  const { content, signatures = [] } = document;
  if (content === undefined) throw new TypeError('a document without its hash cannot be signed');
  const { name, key, privateKey } = signer;
  const der = Buffer.from(privateKey, 'base64');
  const pkcs8 = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const signature = sign(null, Buffer.from(content), pkcs8).toString('base64');
  const others = signatures.filter((other) => other.key !== key);
  const { workspace, scenarios, ...envelope } = document;
  const own = { alg: 'ed25519' as const, key, name, signature };
  return { ...envelope, signatures: [...others, own], workspace, scenarios };
}
