import { diffDocuments } from '../../model/diff/diff-documents.ts';
import type { Arguments } from '../command.ts';
import { jsonPieces } from '../json-pieces.ts';
import type { Outcome } from '../outcome.ts';
import { fileLabel } from '../read-bytes.ts';
import { readDocument } from '../read-document.ts';
import { diffReport } from '../report/diff-report.ts';
import type { Surroundings } from '../surroundings.ts';

/** `diff A B [--json]`: what differs; that something does is no error. */
export async function runDiff(given: Arguments, surroundings: Surroundings): Promise<Outcome> {
  const [first = '', second = ''] = given.files;
  if (first === '-' && second === '-')
    return given.wrong('standard input can be only one of the two');
  const before = await readDocument(first, surroundings, `${fileLabel(first)}: `);
  const after = await readDocument(second, surroundings, `${fileLabel(second)}: `);
  if (!before.ok || !after.ok) {
    const problems = [before, after].flatMap((read) => (read.ok ? [] : read.problem.lines));
    return { kind: 'refused', problems, warnings: [] };
  }
  const differences = diffDocuments(before.value.document, after.value.document);
  return {
    kind: 'done',
    output: given.switches.has('json')
      ? jsonPieces({ differences })
      : diffReport(differences, fileLabel(first), fileLabel(second)),
    warnings: [...before.value.warnings, ...after.value.warnings],
  };
}
