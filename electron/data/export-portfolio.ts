import { readContent } from '../../db/content.ts';
import { findVisible } from '../../db/workspaces.ts';
import { fail, succeed } from '../../model/result.ts';
import type { DataAnswer, DataQuestion } from '../contract.ts';
import { readingFailed, writtenSchema } from './import-table.ts';
import type { Answered, Services } from './services.ts';

/** Writes a portfolio, or some deployments of it, as a table; the file that stood there stays until the new one is whole. */
export async function exportPortfolio(
  { store, tables, newId }: Services,
  { workspace: id, deployments, as, path }: DataQuestion<'export-portfolio'>,
): Promise<Answered<DataAnswer<'export-portfolio'>>> {
  const workspace = findVisible(store, id);
  if (workspace === null) return failed('The workspace was removed, and nothing was written.');
  const content = JSON.stringify(readContent(store, workspace.key));
  const worker = tables.start();
  const task = { kind: 'write', content, deployments, as, path, suffix: newId() } as const;
  const reply = await worker.ask(task);
  worker.stop();
  if (reply.kind === 'done') return succeed(writtenSchema.parse(JSON.parse(reply.json)));
  if (reply.kind === 'stopped') return failed('Stopped. What stood there before is as it was.');
  return reply.kind === 'refused' ? failed(reply.summary) : fail(readingFailed);
}

function failed(message: string): Answered<DataAnswer<'export-portfolio'>> {
  return succeed({ kind: 'failed', message });
}
