import { setRemoved } from '../../db/workspaces.ts';
import { succeed } from '../../model/result.ts';
import type { DataAnswer, DataQuestion } from '../contract.ts';
import type { Answered, Services } from './services.ts';
import { summaryOf } from './workspace-summary.ts';

/** Takes a workspace out of sight; it stays in the database, history and all. */
export function removeWorkspace(
  { store, now }: Services,
  { workspace }: DataQuestion<'remove-workspace'>,
): Answered<DataAnswer<'remove-workspace'>> {
  const removed = setRemoved(store, workspace, now());
  return removed.ok ? succeed({}) : removed;
}

/** Brings it back whole; null: there never was one of that id. */
export function restoreWorkspace(
  { store }: Services,
  { workspace }: DataQuestion<'restore-workspace'>,
): Answered<DataAnswer<'restore-workspace'>> {
  const restored = setRemoved(store, workspace, null);
  if (!restored.ok) return restored;
  return succeed(restored.value === null ? null : summaryOf(restored.value));
}
