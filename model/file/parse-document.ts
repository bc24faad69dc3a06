import { FORMAT, FORMAT_VERSION, type DivergeDocument } from '../document.ts';
import { fail, succeed, type Result } from '../result.ts';
import { checkContent } from './check-content.ts';
import { checkDocument } from './check-document.ts';
import type { Findings } from './check-workspace.ts';
import { found } from './found.ts';
import { fieldOf, isObject } from './json-access.ts';
import { ProblemList, TooManyProblems, type Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';
import type { FileRefusal } from './refusal.ts';

export interface ParsedDocument {
  readonly document: DivergeDocument;
  /** The first 100. */
  readonly warnings: readonly Problem[];
  readonly moreWarnings: number;
  /** What the document hashes to, where it says what it should; null where it does not. */
  readonly hash: string | null;
}

/**
 * Reads a `.diverge` file (spec/scenario-file.md): UTF-8 bytes, or their text. The document is the JSON as
 * it stood, unknown fields and all; nothing is filled in. Pure and deterministic; 64 MiB take about a
 * second. A file with problems gives no document at all, and all of its problems: structure, references,
 * sums, each with its place, the first 100 in words and the rest counted.
 *
 * Errors: every kind of `FileRefusal` but `not-portfolio`; `describeRefusal` puts them in words.
 */
export function parseDocument(source: string | Uint8Array): Result<ParsedDocument, FileRefusal> {
  const text = readText(source);
  if (!text.ok) {
    const { problem } = text;
    return fail(
      problem.kind === 'binary' ? { kind: 'not-diverge', looksLike: problem.looksLike } : problem,
    );
  }
  const findings: Findings = {
    problems: new ProblemList(),
    warnings: new ProblemList(Number.POSITIVE_INFINITY),
  };
  try {
    return parseText(text.value, findings);
  } catch (stop) {
    if (stop instanceof TooManyProblems) return refuse(findings.problems, true);
    throw stop;
  }
}

function parseText(text: string, findings: Findings): Result<ParsedDocument, FileRefusal> {
  const { problems, warnings } = findings;
  const json = readJson(text, problems);
  if (!json.ok) return json;
  const value = json.value;
  const other = otherFormat(value);
  if (other !== undefined) return fail(other);
  if (!checkDocument(value, findings)) return refuse(problems, false);
  const hash = checkContent(value, warnings);
  return succeed({ document: value, warnings: warnings.listed, moreWarnings: warnings.more, hash });
}

function refuse(problems: ProblemList, atLeast: boolean): Result<never, FileRefusal> {
  return fail({ kind: 'problems', problems: problems.listed, more: problems.more, atLeast });
}

/** JSON that is no Diverge file, or one of a version yet to come: its other problems mean nothing. */
function otherFormat(value: unknown): FileRefusal | undefined {
  if (!isObject(value)) return { kind: 'not-diverge', looksLike: `JSON that is ${found(value)}` };
  const format = fieldOf(value, 'format');
  const looksAlike = Object.hasOwn(value, 'workspace') && Object.hasOwn(value, 'scenarios');
  if (format !== FORMAT && !looksAlike) {
    const looksLike =
      typeof format === 'string' ? `JSON of the format ${found(format)}` : 'JSON of another kind';
    return { kind: 'not-diverge', looksLike };
  }
  const version = fieldOf(value, 'version');
  if (typeof version !== 'number' || !(version > FORMAT_VERSION)) return undefined;
  return { kind: 'newer-version', version, supported: FORMAT_VERSION };
}
