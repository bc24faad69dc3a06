import { applyChanges } from '../change/apply.ts';
import type { Change } from '../change/change.ts';
import type { Content } from '../change/content.ts';
import { checkDocument } from '../file/check-document.ts';
import { toDocument } from '../file/content-document.ts';
import { ProblemList, type Problem } from '../file/problem.ts';

/**
 * What would be wrong with a workspace after the changes of a merge, by the rules of the file, the first hundred with their
 * places; nothing where it can be saved. Pure.
 */
export function brokenByMerge(mine: Content, changes: readonly Change[]): readonly Problem[] {
  const merged = applyChanges(mine, changes);
  if (!merged.ok) return [{ place: '', message: merged.problem.message }];
  const problems = new ProblemList(Number.POSITIVE_INFINITY);
  const warnings = new ProblemList(Number.POSITIVE_INFINITY);
  checkDocument(toDocument(merged.value), { problems, warnings });
  return problems.listed;
}
