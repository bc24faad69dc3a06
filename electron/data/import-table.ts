import { basename } from 'node:path';
import * as z from 'zod';
import { readContent } from '../../db/content.ts';
import { findVisible } from '../../db/workspaces.ts';
import { fail, succeed } from '../../model/result.ts';
import type { DataAnswer, DataQuestion } from '../contract.ts';
import { shapedSchema } from '../import-contract.ts';
import type { TableTask } from '../import/table-tasks.ts';
import { rememberedLayouts } from './import-layouts.ts';
import type { Answered, Services } from './services.ts';
import type { TableReply } from './table-worker.ts';
import type { OpenTable } from './tables.ts';

const openedSchema = z.strictObject({ fileName: z.string(), sheetNames: z.array(z.string()) });
const shapedTableSchema = shapedSchema.omit({ revision: true }).extend({ signature: z.string() });

/** Opens a spreadsheet in a thread of its own. Nothing is changed; it waits under the token. */
export async function openTable(
  { tables, newId }: Services,
  path: string,
): Promise<Answered<DataAnswer<'preview-file'>>> {
  const worker = tables.start();
  const fileName = basename(path);
  const reply = await worker.ask({ kind: 'open', path });
  if (reply.kind === 'stopped') return succeed({ kind: 'stopped' });
  if (reply.kind === 'failed') return fail(readingFailed);
  if (reply.kind === 'refused') {
    worker.stop();
    const { summary } = reply;
    return succeed({ kind: 'refused', fileName, summary, problems: [], moreProblems: 0 });
  }
  const token = newId();
  const { sheetNames } = openedSchema.parse(JSON.parse(reply.json));
  tables.keep(token, { fileName, worker, held: null, shaped: null });
  return succeed({ kind: 'portfolio', token, fileName, sheetNames });
}

/** Reads the table the way somebody wants it, and holds it against where its rows shall go. Nothing is changed. */
export async function shapeImport(
  services: Services,
  { token, workspace: id, layout }: DataQuestion<'shape-import'>,
): Promise<Answered<DataAnswer<'shape-import'>>> {
  const table = services.tables.find(token);
  if (table === null) return succeed({ kind: 'gone' });
  const workspace = id === null ? null : findVisible(services.store, id);
  if (id !== null && workspace === null) return succeed({ kind: 'gone' });
  const key = workspace === null ? 'new' : `${workspace.id} ${String(workspace.revision)}`;
  const content = (): Extract<TableTask, { kind: 'shape' }>['content'] => {
    if (table.held === key) return { kind: 'same' };
    if (workspace === null) return { kind: 'new' };
    return {
      kind: 'workspace',
      text: JSON.stringify(readContent(services.store, workspace.key)),
    };
  };
  const remembered = rememberedLayouts(services).map(([one, kept]): [string, typeof kept] => [
    one,
    kept,
  ]);
  const task = { kind: 'shape', content: content(), layout, remembered } as const;
  table.held = key;
  const reply = await table.worker.ask(task);
  if (reply.kind === 'done') {
    const { signature, ...shaped } = shapedTableSchema.parse(JSON.parse(reply.json));
    table.shaped = { signature, layout: shaped.layout };
    return succeed({ ...shaped, revision: workspace?.revision ?? null });
  }
  return lost(table, reply);
}

/** Writes every problem of the table, as it was shaped last, to a file the user chose. */
export async function saveProblems(
  { tables, newId }: Services,
  { token, path }: DataQuestion<'save-problems'>,
): Promise<Answered<DataAnswer<'save-problems'>>> {
  const table = tables.find(token);
  const task = { kind: 'save-problems', path, suffix: newId() } as const;
  const reply = await table?.worker.ask(task);
  if (reply?.kind !== 'done') return fail(readingFailed);
  return succeed(writtenSchema.parse(JSON.parse(reply.json)));
}

export function stopTable({ tables }: Services): Answered<DataAnswer<'stop-table'>> {
  tables.stop();
  return succeed({});
}

export const writtenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('written'), fileName: z.string(), bytes: z.int() }),
  z.strictObject({ kind: z.literal('failed'), message: z.string() }),
]);

/** What is said where a thread ends over a table: out of memory, or a mistake of the app's own. */
export const readingFailed = {
  kind: 'table',
  message:
    'This table could not be read: it needs more memory than there is, or Diverge made a mistake of its own. ' +
    'Nothing was changed. Save the sheet you need alone, as CSV, and try again.',
};

function lost(
  { worker }: OpenTable,
  reply: Exclude<TableReply, { kind: 'done' }>,
): Answered<DataAnswer<'shape-import'>> {
  if (reply.kind === 'refused') return succeed(reply);
  if (reply.kind === 'stopped') return succeed({ kind: 'gone' });
  worker.stop();
  return fail(readingFailed);
}
