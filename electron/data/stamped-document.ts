import type { DivergeDocument } from '../../model/document.ts';
import { withCurrentContent } from '../../model/file/content-hash.ts';

/** More generations back nobody is likely to hold a version of. */
const MOST_PARENTS = 32;

/**
 * A document as it leaves the app: who wrote it, what it hashes to, and which contents it was made from, newest first. One
 * that says what it said when it came (its `content` still matches) leaves as it came, signatures and all; any other loses
 * them, since they were given to something else.
 */
export function stampedDocument(
  document: DivergeDocument,
  producer: { readonly name: string; readonly version: string },
  lineage: readonly string[],
): DivergeDocument {
  const before = document.content;
  if (before !== undefined && withCurrentContent(document) === document) return document;
  const { format, version, ...rest } = document;
  const parents = parentsOf(document, lineage);
  const madeFrom = parents.length === 0 ? {} : { parents };
  const stamped = { format, version, ...rest, producer, ...madeFrom, content: '' };
  // What says what the file is stands before the lists.
  const { workspace, scenarios, decks, ...envelope } = stamped;
  const lists = decks === undefined ? { workspace, scenarios } : { workspace, scenarios, decks };
  return withCurrentContent({ ...envelope, ...lists });
}

/** What the app knows of it first; then what it said of itself when it came. */
function parentsOf(
  { content, parents = [] }: DivergeDocument,
  lineage: readonly string[],
): readonly string[] {
  const said = content === undefined ? parents : [content, ...parents];
  return [...new Set([...lineage, ...said])].slice(0, MOST_PARENTS);
}
