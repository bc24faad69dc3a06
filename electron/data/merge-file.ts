import { runCommand } from '../../db/run-command.ts';
import { findVisible } from '../../db/workspaces.ts';
import { brokenByMerge } from '../../model/merge/broken-by-merge.ts';
import { mergeChanges } from '../../model/merge/merge-changes.ts';
import { fail, succeed } from '../../model/result.ts';
import type { DataAnswer, DataQuestion } from '../contract.ts';
import { comparisonOf, lineageOf } from './compare-file.ts';
import { copiedAside } from './copied-aside.ts';
import { keepContent } from './keep-content.ts';
import type { Answered, Services } from './services.ts';

/**
 * Brings a previewed file into a workspace, as one command that can be undone; the database is copied aside first. What
 * would leave the workspace wrong is named instead, and nothing is changed.
 */
export function mergeFile(
  services: Services,
  question: DataQuestion<'merge-file'>,
): Answered<DataAnswer<'merge-file'>> {
  const { store, previews, now } = services;
  const { token, workspace: id, revision } = question;
  const file = previews.find(token);
  const workspace = findVisible(store, id);
  const compared = comparisonOf(services, question);
  if (!compared.ok || file === null || workspace === null) {
    return succeed({ kind: 'gone' });
  }
  if (compared.value.revision !== revision) return succeed({ kind: 'conflict' });
  const { plan, sides } = compared.value;
  const choices = { items: new Map(question.items), leaves: new Map(question.fields) };
  const changes = mergeChanges(plan, sides, choices);
  const problems = changes.length === 0 ? [] : brokenByMerge(sides.mine, changes);
  if (problems.length > 0) return succeed({ kind: 'broken', problems: [...problems] });
  if (changes.length > 0) {
    const disk = copiedAside(services, 'before-merge', 'merged');
    if (disk !== null) return succeed({ kind: 'disk', message: disk });
    const label = `Merge “${question.fileName}”`;
    const command = { name: 'merge-file', label, changes };
    const saved = runCommand(store, { workspace: id, revision, command, at: now() });
    if (!saved.ok) {
      const { problem } = saved;
      if (problem.kind === 'disk') return succeed(problem);
      return problem.kind === 'conflict' ? succeed({ kind: 'conflict' }) : fail(problem);
    }
  }
  const [content] = lineageOf(file);
  keepContent(services, workspace.key, file.document.value, {
    isMerged: changes.length > 0,
    ...(content === undefined ? {} : { content }),
  });
  previews.drop(token);
  return succeed({ kind: 'merged', changed: changes.length });
}
