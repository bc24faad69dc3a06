import type { DivergeDocument } from '../document.ts';
import { contentHash } from './content-hash.ts';
import { placeIn, type ProblemList } from './problem.ts';

/** Warns when a document says what its content hashes to and it does not: it was changed by hand or on the way. */
export function checkContent(document: DivergeDocument, warnings: ProblemList): void {
  if (document.content === undefined) return;
  const actual = contentHash(document);
  if (document.content === actual) return;
  warnings.add(
    placeIn(null, 'content'),
    () => `does not match: the content was changed after this was written (it hashes to ${actual})`,
  );
}
