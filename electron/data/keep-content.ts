import { inTransaction } from '../../db/transaction.ts';
import type { DivergeDocument } from '../../model/document.ts';
import { contentHash } from '../../model/file/content-hash.ts';
import { succeed } from '../../model/result.ts';
import type { Services } from './services.ts';

/**
 * Keeps a document as one the workspace came from, went into or has merged. Where the disk has no room for it nothing is
 * lost but the ease of a later merge, which then asks about everything that differs.
 */
export function keepContent(
  { store, now }: Pick<Services, 'store' | 'now'>,
  workspace: number,
  document: DivergeDocument,
  { isMerged = false, content = document.content ?? contentHash(document) } = {},
): void {
  inTransaction(store.db, () => {
    store.lineage.add(workspace, {
      content,
      document: JSON.stringify(document),
      at: now(),
      isMerged,
    });
    return succeed(null);
  });
}
