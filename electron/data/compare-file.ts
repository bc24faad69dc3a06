import { readContent } from '../../db/content.ts';
import { findVisible } from '../../db/workspaces.ts';
import type { Content } from '../../model/change/content.ts';
import { toContent } from '../../model/file/content-document.ts';
import { isClashing, type MergedItem, type MergePlan } from '../../model/merge/merge-plan.ts';
import { planMerge, type MergeRefusal, type MergeSides } from '../../model/merge/plan-merge.ts';
import { fail, succeed, type Result } from '../../model/result.ts';
import type { DataAnswer, DataQuestion } from '../contract.ts';
import { comparedItem } from './compared-item.ts';
import { keptContent } from './kept-content.ts';
import type { ReadFile } from './previews.ts';
import type { Answered, Services } from './services.ts';

/** A file held against a workspace as it was at one revision. */
export interface Comparison {
  readonly workspace: string;
  readonly revision: number;
  readonly sides: MergeSides;
  readonly plan: MergePlan;
}

/** So many items are listed; the rest are counted, and go by what is chosen for all. */
const MOST_LISTED = 5000;

/** Says what merging a previewed file into a workspace would bring. Nothing is changed. */
export function compareFile(
  services: Services,
  question: DataQuestion<'compare-file'>,
): Answered<DataAnswer<'compare-file'>> {
  const compared = comparisonOf(services, question);
  if (!compared.ok) {
    const { problem } = compared;
    return succeed(problem.kind === 'gone' ? problem : { kind: 'refused', refusal: problem });
  }
  const { plan, sides, revision } = compared.value;
  const listed = [...plan.items].sort((one, other) => rankOf(one) - rankOf(other));
  return succeed({
    kind: 'compared',
    revision,
    hasAncestor: sides.base !== null,
    untouched: plan.untouched,
    items: listed.slice(0, MOST_LISTED).map((item) => comparedItem(item, sides)),
    more: Math.max(plan.items.length - MOST_LISTED, 0),
    clashes: plan.items.filter(isClashing).length,
  });
}

export interface GoneFile {
  readonly kind: 'gone';
}

/** The comparison of a previewed file with a workspace as it is now; worked out once for each revision. */
export function comparisonOf(
  { store, previews }: Services,
  { token, workspace: id }: { readonly token: string; readonly workspace: string },
): Result<Comparison, MergeRefusal | GoneFile> {
  const file = previews.find(token);
  const workspace = findVisible(store, id);
  if (file === null || workspace === null) return fail({ kind: 'gone' });
  const { revision } = workspace;
  const known = file.comparison;
  if (known?.workspace === id && known.revision === revision) return succeed(known);
  const mine = readContent(store, workspace.key);
  const sides = { base: ancestorOf(store, workspace.key, file), mine, theirs: file.content };
  const plan = planMerge(sides);
  if (!plan.ok) return plan;
  const comparison = { workspace: id, revision, sides, plan: plan.value };
  previews.keep(token, { ...file, comparison });
  return succeed(comparison);
}

/** The newest content that the file and the workspace both come from, as far as it was kept. */
function ancestorOf(store: Services['store'], workspace: number, file: ReadFile): Content | null {
  for (const content of lineageOf(file)) {
    const kept = keptContent(store.lineage.document(workspace, content));
    if (kept !== null) return toContent(kept);
  }
  return null;
}

/** What a file is, and what it says it was made from, newest first. */
export function lineageOf({ document }: ReadFile): readonly string[] {
  return [document.hash, ...(document.value.parents ?? [])];
}

/** Clashes first: they are what somebody has to look at. */
function rankOf(item: MergedItem): number {
  return isClashing(item) ? 0 : 1;
}
