import { readContent } from '../../db/content.ts';
import { historyOf } from '../../db/history.ts';
import { findVisible } from '../../db/workspaces.ts';
import { succeed } from '../../model/result.ts';
import type { DataAnswer, DataQuestion } from '../contract.ts';
import type { Answered, Services } from './services.ts';
import { summaryOf } from './workspace-summary.ts';

/** A workspace with everything in it; null: it is not there, or was removed. */
export function openWorkspace(
  { store }: Services,
  question: DataQuestion<'open-workspace'>,
): Answered<DataAnswer<'open-workspace'>> {
  const workspace = findVisible(store, question.workspace);
  if (workspace === null) return succeed(null);
  return succeed({
    summary: summaryOf(workspace),
    revision: workspace.revision,
    history: historyOf(store, workspace.key),
    content: JSON.stringify(readContent(store, workspace.key)),
  });
}
