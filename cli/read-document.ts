import type { DivergeDocument } from '../model/document.ts';
import { describeRefusal, refusalSentence } from '../model/file/describe-refusal.ts';
import { parseDocument } from '../model/file/parse-document.ts';
import type { Problem } from '../model/file/problem.ts';
import type { FileRefusal } from '../model/file/refusal.ts';
import { fail, succeed, type Result } from '../model/result.ts';
import { fileLabel, readBytes } from './read-bytes.ts';
import type { Surroundings } from './surroundings.ts';

export interface ReadDocument {
  readonly document: DivergeDocument;
  readonly warnings: readonly string[];
}

/** The problems of a file, one a line: `path: problem`. */
export interface FileProblems {
  readonly kind: 'file-problems';
  readonly lines: readonly string[];
}

/**
 * Reads a `.diverge` file and checks it by every rule. Problems of the file as a whole are told of by its
 * name, all others by their place in it, after `prefix` where there is more than one file.
 */
export async function readDocument(
  file: string,
  surroundings: Surroundings,
  prefix = '',
): Promise<Result<ReadDocument, FileProblems>> {
  const bytes = await readBytes(file, surroundings);
  if (!bytes.ok) return fileProblems([`${fileLabel(file)}: ${bytes.problem.sentence}`]);
  return documentOf(bytes.value, file, prefix);
}

/** The same of a file that is read already. */
export function documentOf(
  bytes: Uint8Array,
  file: string,
  prefix = '',
): Result<ReadDocument, FileProblems> {
  const parsed = parseDocument(bytes);
  if (!parsed.ok) return fileProblems(problemLines(parsed.problem, file, prefix));
  const { document, warnings, moreWarnings } = parsed.value;
  const lines = linesOf(warnings, file, prefix);
  const more = moreWarnings === 0 ? [] : [moreLine(moreWarnings, 'warnings', prefix)];
  return succeed({ document, warnings: [...lines, ...more] });
}

function fileProblems(lines: readonly string[]): Result<never, FileProblems> {
  return fail({ kind: 'file-problems', lines });
}

/** What is told of a file that is refused. */
export function problemLines(refusal: FileRefusal, file: string, prefix = ''): readonly string[] {
  const { problems, moreProblems } = describeRefusal(refusal);
  if (refusal.kind !== 'problems' && problems.length === 0) {
    return [`${fileLabel(file)}: ${refusalSentence(refusal)}`];
  }
  const lines = linesOf(problems, file, prefix);
  if (moreProblems === 0) return lines;
  const isLeast = refusal.kind === 'problems' && refusal.atLeast;
  return [...lines, moreLine(moreProblems, 'problems', `${prefix}${isLeast ? 'at least ' : ''}`)];
}

function linesOf(problems: readonly Problem[], file: string, prefix: string): readonly string[] {
  return problems.map(({ place, message }) =>
    place === '' ? `${fileLabel(file)}: ${message}` : `${prefix}${place}: ${message}`,
  );
}

function moreLine(count: number, what: string, prefix: string): string {
  return `${prefix}${count.toLocaleString('en-US')} more ${what}`;
}
