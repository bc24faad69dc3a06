import { basename } from 'node:path';
import { readContent } from '../../db/content.ts';
import { findVisible } from '../../db/workspaces.ts';
import { toDocument } from '../../model/file/content-document.ts';
import { writeDocument } from '../../model/file/write-document.ts';
import { succeed } from '../../model/result.ts';
import type { DataAnswer, DataQuestion } from '../contract.ts';
import type { Answered, Services } from './services.ts';
import { stampedDocument } from './stamped-document.ts';
import { isSystemError, systemErrorWords } from './system-error.ts';
import { writeAtomically } from './write-atomically.ts';

/** Writes a workspace as a `.diverge` file; the file that stood there before stays until the new one is whole. */
export async function exportWorkspace(
  { store, newId, appVersion }: Services,
  { workspace: id, path }: DataQuestion<'export-workspace'>,
): Promise<Answered<DataAnswer<'export-workspace'>>> {
  const workspace = findVisible(store, id);
  if (workspace === null) return failed('The workspace was removed, and nothing was written.');
  const document = toDocument(readContent(store, workspace.key));
  const text = writeDocument(stampedDocument(document, { name: 'Diverge', version: appVersion }));
  const fileName = basename(path);
  try {
    await writeAtomically(path, text, newId());
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return failed(
      `${fileName} could not be written: ${systemErrorWords(error)}. ` +
        'What stood there before is as it was; your workspace is safe. Choose another place.',
    );
  }
  return succeed({ kind: 'written', fileName, bytes: Buffer.byteLength(text) });
}

function failed(message: string): Answered<DataAnswer<'export-workspace'>> {
  return succeed({ kind: 'failed', message });
}
