import { addWorkspace } from '../../db/workspaces.ts';
import { emptyContent } from '../../model/change/empty-content.ts';
import { succeed } from '../../model/result.ts';
import type { DataQuestion, WorkspaceSummary } from '../contract.ts';
import type { Answered, Services } from './services.ts';
import { summaryOf } from './workspace-summary.ts';

/** A workspace with nothing in it yet. */
export function createWorkspace(
  { store, newId, now }: Services,
  { name, currency }: DataQuestion<'create-workspace'>,
): Answered<WorkspaceSummary> {
  const id = newId();
  const content = emptyContent(id, name, currency);
  if (!content.ok) return content;
  const added = addWorkspace(store, { id, sample: false, at: now() }, content.value);
  return added.ok ? succeed(summaryOf(added.value)) : added;
}
