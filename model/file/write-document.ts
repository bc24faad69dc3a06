import type { DivergeDocument } from '../document.ts';

/**
 * The text of a `.diverge` file: JSON indented by two spaces with a line break at its end, every field as
 * it stands in the document, unknown ones too, in their order. Pure; the same document gives the same
 * text, and `parseDocument` gives the same document back.
 */
export function writeDocument(document: DivergeDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
