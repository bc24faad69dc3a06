import type { DivergeDocument } from '../document.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import { parseDocument } from '../file/parse-document.ts';
import type { Difference } from './difference.ts';

/** The document of a text, for tests. */
export function parsed(text: string): DivergeDocument {
  const result = parseDocument(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.document;
}

/**
 * Differences to compare with others, for tests: in an order of their own, and without what only the later
 * document says: names, and which of several of one key it is.
 */
export function comparable(differences: readonly Difference[]): readonly unknown[] {
  return differences
    .map((difference) => ({
      ...difference,
      of: difference.of.map(({ noun, id }) => `${noun} ${id.replace(/#\d+$/, '')}`).join(', '),
    }))
    .toSorted((left, right) => (canonicalJson(left) < canonicalJson(right) ? -1 : 1));
}
