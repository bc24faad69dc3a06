import { FORMAT, FORMAT_VERSION, type DivergeDocument } from '../../model/document.ts';
import { isObject } from '../../model/file/json-access.ts';

/**
 * A document out of the database; null where it was given up, or was kept by a version of the app whose format is not this
 * one's. It passed every check before it was put there: looking at each of 50,000 deployments again would take as long as
 * reading them.
 */
export function keptContent(text: string | null): DivergeDocument | null {
  if (text === null) return null;
  const value: unknown = JSON.parse(text);
  return isDocument(value) ? value : null;
}

function isDocument(value: unknown): value is DivergeDocument {
  return (
    isObject(value) &&
    value['format'] === FORMAT &&
    value['version'] === FORMAT_VERSION &&
    isObject(value['workspace']) &&
    Array.isArray(value['scenarios'])
  );
}
