import type { DivergeDocument } from '../../model/document.ts';
import { contentHash } from '../../model/file/content-hash.ts';

/**
 * A document as it leaves the app: who wrote it, what it hashes to, and which content it was made from. One
 * that says what it said when it came (its `content` still matches) leaves as it came, signatures and all;
 * any other loses them, since they were given to something else.
 */
export function stampedDocument(
  document: DivergeDocument,
  producer: { readonly name: string; readonly version: string },
): DivergeDocument {
  const { content: before, signatures, ...unsigned } = document;
  if (before !== undefined && contentHash(document) === before) return document;
  // The lists come last in a file, after everything that says what it is.
  const { workspace, scenarios, decks, ...envelope } = unsigned;
  const stamped = {
    ...envelope,
    producer,
    ...(before === undefined ? {} : { parents: [before] }),
    workspace,
    scenarios,
    ...(decks === undefined ? {} : { decks }),
  };
  const content = contentHash(stamped);
  const { format, version, ...rest } = stamped;
  return { format, version, content, ...rest };
}
