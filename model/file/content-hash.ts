import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { DivergeDocument } from '../document.ts';
import { writeCanonical } from './canonical-json.ts';

/**
 * What names a document's content: `sha256:<hex>` over its canonical JSON (RFC 8785) less `content` and
 * `signatures`. The order of keys changes nothing; any other change changes everything. Pure.
 */
export function contentHash(document: DivergeDocument): string {
  const fields = Object.entries(document).filter(
    ([key]) => key !== 'content' && key !== 'signatures',
  );
  // Object.fromEntries defines: a field named `__proto__` stays data.
  return hashOfJson(Object.fromEntries(fields));
}

/** `sha256:<hex>` over the canonical JSON (RFC 8785) of a value. Pure. */
export function hashOfJson(value: unknown): string {
  const hash = sha256.create();
  writeCanonical(value, (bytes) => {
    hash.update(bytes);
  });
  return `sha256:${bytesToHex(hash.digest())}`;
}

/**
 * The document ready to be written: where it says what its content hashes to, it says what is so now, and
 * signatures over what it was before are gone. One without `content` stays as it is. Pure.
 */
export function withCurrentContent(document: DivergeDocument): DivergeDocument {
  if (document.content === undefined) return document;
  const content = contentHash(document);
  if (content === document.content) return document;
  const { signatures: _outdated, ...unsigned } = document;
  return { ...unsigned, content };
}
