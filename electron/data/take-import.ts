import * as z from 'zod';
import { runCommand } from '../../db/run-command.ts';
import { addWorkspace, findVisible } from '../../db/workspaces.ts';
import { applyChanges } from '../../model/change/apply.ts';
import { changeSchema, type Change } from '../../model/change/change.ts';
import { emptyContent } from '../../model/change/empty-content.ts';
import { fail, succeed } from '../../model/result.ts';
import type { DataAnswer, DataQuestion } from '../contract.ts';
import { copiedAside } from './copied-aside.ts';
import { rememberLayout } from './import-layouts.ts';
import { readingFailed } from './import-table.ts';
import type { Answered, Services } from './services.ts';
import type { OpenTable } from './tables.ts';

const changesSchema = z.array(changeSchema).readonly();

type Taken = Answered<DataAnswer<'take-import'>>;

/**
 * Brings the good rows of a table, as it was shaped last, where they shall go, whole or not at all: into a workspace as one
 * command that can be undone, the database copied aside first; or into a workspace of their own.
 */
export async function takeImport(
  services: Services,
  { token, into }: DataQuestion<'take-import'>,
): Promise<Taken> {
  const table = services.tables.find(token);
  if (table === null) return succeed({ kind: 'gone' });
  const reply = await table.worker.ask({ kind: 'changes' });
  if (reply.kind === 'stopped') return succeed({ kind: 'gone' });
  if (reply.kind === 'refused') return succeed(reply);
  if (reply.kind === 'failed') return fail(readingFailed);
  const changes = changesSchema.parse(JSON.parse(reply.json));
  const taken =
    into.kind === 'new'
      ? takeAsNew(services, into, changes)
      : takeInto(services, into, table, changes);
  if (taken.ok && taken.value.kind === 'imported') {
    const { shaped } = table;
    if (shaped !== null) rememberLayout(services, shaped.signature, shaped.layout);
    services.tables.drop(token);
  }
  return taken;
}

function takeInto(
  services: Services,
  { id, revision }: { readonly id: string; readonly revision: number },
  { fileName, held }: OpenTable,
  changes: readonly Change[],
): Taken {
  const { store, now } = services;
  const workspace = findVisible(store, id);
  if (workspace === null) return succeed({ kind: 'gone' });
  const isHeld = held === `${id} ${String(revision)}`;
  if (workspace.revision !== revision || !isHeld) return succeed({ kind: 'conflict' });
  if (changes.length === 0) return succeed({ kind: 'imported', workspace: id });
  const disk = copiedAside(services, 'before-import', 'imported');
  if (disk !== null) return succeed({ kind: 'disk', message: disk });
  const command = { name: 'import-portfolio', label: `Import “${fileName}”`, changes };
  const saved = runCommand(store, { workspace: id, revision, command, at: now() });
  if (saved.ok) return succeed({ kind: 'imported', workspace: id });
  const { problem } = saved;
  if (problem.kind === 'disk') return succeed(problem);
  return problem.kind === 'conflict' ? succeed({ kind: 'conflict' }) : fail(problem);
}

function takeAsNew(
  { store, newId, now }: Services,
  { name, currency }: { readonly name: string; readonly currency: string },
  changes: readonly Change[],
): Taken {
  const id = newId();
  const empty = emptyContent(id, name, currency);
  if (!empty.ok) return empty;
  const content = applyChanges(empty.value, changes);
  if (!content.ok) return content;
  const added = addWorkspace(store, { id, sample: false, at: now() }, content.value);
  if (added.ok) return succeed({ kind: 'imported', workspace: id });
  return added.problem.kind === 'disk' ? succeed(added.problem) : fail(added.problem);
}
