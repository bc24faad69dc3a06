import type { Command } from './change.ts';
import type { Content } from './content.ts';
import { diffContent } from './diff.ts';

/** The one command that makes one content of another, to be run and undone as a step. Pure. */
export function commandBetween(
  before: Content,
  after: Content,
  { name, label }: Pick<Command, 'name' | 'label'>,
): Command {
  return { name, label, changes: diffContent(before, after) };
}
