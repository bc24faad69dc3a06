import type { DivergeDocument } from '../../model/document.ts';
import { withCurrentContent } from '../../model/file/content-hash.ts';

/**
 * A document as it leaves the app: who wrote it, what it hashes to, and which content it was made from. One
 * that says what it said when it came (its `content` still matches) leaves as it came, signatures and all;
 * any other loses them, since they were given to something else.
 */
export function stampedDocument(
  document: DivergeDocument,
  producer: { readonly name: string; readonly version: string },
): DivergeDocument {
  const before = document.content;
  if (before !== undefined && withCurrentContent(document) === document) return document;
  const { format, version, ...rest } = document;
  const madeFrom = before === undefined ? {} : { parents: [before] };
  const stamped = { format, version, ...rest, producer, ...madeFrom, content: before ?? '' };
  // What says what the file is stands before the lists.
  const { workspace, scenarios, decks, ...envelope } = stamped;
  const lists = decks === undefined ? { workspace, scenarios } : { workspace, scenarios, decks };
  return withCurrentContent({ ...envelope, ...lists });
}
