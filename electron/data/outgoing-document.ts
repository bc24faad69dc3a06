import { readContent } from '../../db/content.ts';
import type { WorkspaceRow } from '../../db/tables/workspace-table.ts';
import type { DivergeDocument } from '../../model/document.ts';
import { toDocument } from '../../model/file/content-document.ts';
import { partOfDocument, type Part } from '../../model/share/part.ts';
import { redactedDocument, type Redaction } from '../../model/share/redaction.ts';
import type { Services } from './services.ts';
import { stampedDocument } from './stamped-document.ts';

/** What of a workspace is to leave, and how much of it is hidden. */
export interface Outgoing {
  readonly part: Part;
  /** Null: nothing is hidden. */
  readonly redaction: Redaction | null;
}

/** The document as it is going to be written: the same for the preview of an export and for the export. */
export function outgoingDocument(
  { store, appVersion }: Services,
  { key }: WorkspaceRow,
  { part, redaction }: Outgoing,
): DivergeDocument {
  const chosen = partOfDocument(toDocument(readContent(store, key)), part);
  const producer = { name: 'Diverge', version: appVersion };
  return redaction === null
    ? stampedDocument(chosen, producer, store.lineage.contents(key))
    : stampedDocument(redactedDocument(chosen, redaction), producer, []);
}
