import type { DivergeDocument } from '../document.ts';
import { contentHash } from './content-hash.ts';
import { placeIn, type ProblemList } from './problem.ts';

/**
 * Warns when a document says what its content hashes to and it does not: it was changed by hand or on the way. Answers what
 * it hashes to; null where it says nothing of that, and was not hashed.
 */
export function checkContent(document: DivergeDocument, warnings: ProblemList): string | null {
  if (document.content === undefined) return null;
  const actual = contentHash(document);
  if (document.content === actual) return actual;
  warnings.add(
    placeIn(null, 'content'),
    () => `does not match: the content was changed after this was written (it hashes to ${actual})`,
  );
  return actual;
}
