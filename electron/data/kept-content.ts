import { documentSchema, type DivergeDocument } from '../../model/document.ts';

/**
 * A document out of the database, where it was put after it had passed every check; null where it was given up, or was
 * kept by a version of the app whose format is not this one's.
 */
export function keptContent(text: string | null): DivergeDocument | null {
  if (text === null) return null;
  const value: unknown = JSON.parse(text);
  return isDocument(value) ? value : null;
}

function isDocument(value: unknown): value is DivergeDocument {
  return documentSchema.safeParse(value).success;
}
