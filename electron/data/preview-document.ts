import { toContent } from '../../model/file/content-document.ts';
import { contentHash } from '../../model/file/content-hash.ts';
import { parseDocument } from '../../model/file/parse-document.ts';
import type { FileRefusal } from '../../model/file/refusal.ts';
import { succeed, type Result } from '../../model/result.ts';
import type { FilePreview } from '../file-preview.ts';
import type { ReadFile } from './previews.ts';

export interface Previewed {
  readonly file: ReadFile;
  readonly preview: Extract<FilePreview, { kind: 'diverge' | 'portfolio' }>;
}

/** What a `.diverge` file holds. */
export function previewDocument(
  fileName: string,
  bytes: Uint8Array,
  newId: () => string,
): Result<Previewed, FileRefusal> {
  const parsed = parseDocument(bytes);
  if (!parsed.ok) return parsed;
  const { document, warnings, moreWarnings } = parsed.value;
  const { workspace, scenarios, decks, producer } = document;
  return succeed({
    file: {
      content: toContent(document),
      document: { value: document, hash: contentHash(document) },
    },
    preview: {
      kind: 'diverge',
      token: newId(),
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
      warnings: [...warnings],
      moreWarnings,
    },
  });
}
