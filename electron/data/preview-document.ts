import { visibleWorkspaces } from '../../db/workspaces.ts';
import { toContent } from '../../model/file/content-document.ts';
import { contentHash } from '../../model/file/content-hash.ts';
import { parseDocument } from '../../model/file/parse-document.ts';
import type { FileRefusal } from '../../model/file/refusal.ts';
import { succeed, type Result } from '../../model/result.ts';
import type { FilePreview } from '../file-preview.ts';
import { lineageOf } from './compare-file.ts';
import type { ReadFile } from './previews.ts';
import type { Services } from './services.ts';
import { readSettings } from './settings.ts';
import { signatureVerdicts } from './signature-verdicts.ts';

export interface Previewed {
  readonly file: ReadFile;
  readonly preview: Extract<FilePreview, { kind: 'diverge' }>;
}

/** What a `.diverge` file holds, whether it is what it says, who signed it, and of which workspace it is a version. */
export function previewDocument(
  fileName: string,
  bytes: Uint8Array,
  services: Services,
): Result<Previewed, FileRefusal> {
  const parsed = parseDocument(bytes);
  if (!parsed.ok) return parsed;
  const { document, warnings, moreWarnings } = parsed.value;
  const hash = parsed.value.hash ?? contentHash(document);
  const { workspace, scenarios, decks, producer, content } = document;
  const file = { content: toContent(document), document: { value: document, hash } };
  const integrity = content === undefined ? 'unknown' : content === hash ? 'matches' : 'differs';
  const { trusted } = readSettings(services.store);
  return succeed({
    file,
    preview: {
      kind: 'diverge',
      token: services.newId(),
      fileName,
      name: workspace.name,
      currency: workspace.currency,
      vendors: workspace.vendors.length,
      models: workspace.models.length,
      channels: workspace.channels.length,
      deployments: workspace.deployments.length,
      scenarios: scenarios.map(({ id, name }) => ({ id, name })),
      decks: decks?.length ?? 0,
      producer: producer === undefined ? null : `${producer.name} ${producer.version}`,
      redacted: document.redacted === true,
      integrity,
      signatures: signatureVerdicts(document, integrity === 'matches', trusted),
      belongsTo: workspaceOf(services, file),
      warnings: [...warnings],
      moreWarnings,
    },
  });
}

/** The workspace whose files have a content in common with this one's past, or the same id. */
function workspaceOf({ store }: Services, file: ReadFile): string | null {
  const known = visibleWorkspaces(store);
  const key = store.lineage.workspaceOf(lineageOf(file));
  const related = known.find((workspace) => workspace.key === key);
  if (related !== undefined) return related.id;
  const id = file.document.value.workspace.id;
  if (id === undefined) return null;
  const same = known.find((workspace) => idInFiles(store, workspace.key) === id);
  return same?.id ?? null;
}

/** The id a workspace has in its files, which need not be the one the app calls it by. */
function idInFiles(store: Services['store'], key: number): unknown {
  const fields: object = store.workspaces.fields(key, []);
  return 'id' in fields ? fields.id : undefined;
}
