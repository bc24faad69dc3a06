import type { Arguments } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { readDocument } from '../read-document.ts';
import type { Surroundings } from '../surroundings.ts';

/** `validate FILE`: nothing when the file is well. */
export async function runValidate(
  { files: [file = ''] }: Arguments,
  surroundings: Surroundings,
): Promise<Outcome> {
  const read = await readDocument(file, surroundings);
  if (!read.ok) return { kind: 'refused', problems: read.problem.lines, warnings: [] };
  return { kind: 'done', output: [], warnings: read.value.warnings };
}
