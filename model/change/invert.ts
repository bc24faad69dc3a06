import { succeed, type Result } from '../result.ts';
import { applyChanges } from './apply.ts';
import type { Change, ChangeProblem } from './change.ts';
import type { Content } from './content.ts';
import { diffContent } from './diff.ts';

/**
 * The changes that undo others: applied to what `changes` make of `content`, they give content that says
 * what `content` says. Each touched item is put back once, however often it was changed on the way.
 * `invalid` where the changes themselves cannot be applied. Pure.
 *
 * Example: the inverse of removing a vendor inserts it where it stood.
 */
export function invertChanges(
  content: Content,
  changes: readonly Change[],
): Result<readonly Change[], ChangeProblem> {
  const after = applyChanges(content, changes);
  return after.ok ? succeed(diffContent(after.value, content)) : after;
}
