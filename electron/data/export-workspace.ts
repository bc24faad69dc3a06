import { findVisible } from '../../db/workspaces.ts';
import { writeDocument } from '../../model/file/write-document.ts';
import { succeed } from '../../model/result.ts';
import { leavingWith } from '../../model/share/leaving.ts';
import type { DataAnswer, DataQuestion } from '../contract.ts';
import { outgoingDocument } from './outgoing-document.ts';
import { keepContent } from './keep-content.ts';
import type { Answered, Services } from './services.ts';
import { signedDocument } from './signed-document.ts';
import { writeChosenFile } from './write-chosen-file.ts';

/** Says what would leave the building, told from the very document that would be written. */
export function previewExport(
  services: Services,
  { workspace: id, ...outgoing }: DataQuestion<'preview-export'>,
): Answered<DataAnswer<'preview-export'>> {
  const workspace = findVisible(services.store, id);
  if (workspace === null) return succeed(null);
  const document = outgoingDocument(services, workspace, outgoing);
  const leaving = leavingWith(document).map(({ what, count, examples }) => ({
    what,
    count,
    examples: [...examples],
  }));
  return succeed({ leaving, bytes: Buffer.byteLength(writeDocument(document)) });
}

/**
 * Writes a workspace, or a part of it, as a `.diverge` file; the file that stood there before stays until the new one is
 * whole. What was written is kept, so that a version somebody makes of it can be merged; a redacted one is not, since
 * nothing in it is called what it is called here.
 */
export async function exportWorkspace(
  services: Services,
  { workspace: id, path, signer, ...outgoing }: DataQuestion<'export-workspace'>,
): Promise<Answered<DataAnswer<'export-workspace'>>> {
  const { store, newId } = services;
  const workspace = findVisible(store, id);
  if (workspace === null) return failed('The workspace was removed, and nothing was written.');
  const unsigned = outgoingDocument(services, workspace, outgoing);
  const document = signer === null ? unsigned : signedDocument(unsigned, signer);
  const text = writeDocument(document);
  const written = await writeChosenFile(path, text, newId(), '; your workspace is safe');
  if (written.kind === 'written' && outgoing.redaction === null) {
    keepContent(services, workspace.key, document);
  }
  return succeed(written);
}

function failed(message: string): Answered<DataAnswer<'export-workspace'>> {
  return succeed({ kind: 'failed', message });
}
