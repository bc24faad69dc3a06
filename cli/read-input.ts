import type { DivergeDocument } from '../model/document.ts';
import { describeRefusal } from '../model/file/describe-refusal.ts';
import { didYouMean } from '../model/file/nearest.ts';
import { parseDocument } from '../model/file/parse-document.ts';
import type { Problem } from '../model/file/problem.ts';
import { fail, succeed, type Result } from '../model/result.ts';
import type { Scenario } from '../model/scenario.ts';

/** Reads a file's bytes; throws as Node does when it cannot. */
export type ReadFile = (path: string) => Uint8Array;

/** Lines for standard error, and how the command ends. */
export interface Stop {
  readonly kind: 'stop';
  readonly exitCode: 1 | 2;
  readonly lines: readonly string[];
}

/** A document and the warnings about it, as lines. */
export interface Input {
  readonly document: DivergeDocument;
  readonly warnings: readonly string[];
}

/** Features of the format that this version knows and a file may require. */
const KNOWN_FEATURES: readonly string[] = [];

/** The bytes of a file, or why there are none. */
export function readBytes(path: string, read: ReadFile): Result<Uint8Array, Stop> {
  try {
    return succeed(read(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return stop(1, [`${path}: the file cannot be read (${reason})`]);
  }
}

/** A checked document of a file's bytes; every problem is a line `path: problem`. */
export function parseInput(path: string, bytes: Uint8Array): Result<Input, Stop> {
  const parsed = parseDocument(bytes);
  if (!parsed.ok) {
    const { summary, problems, moreProblems } = describeRefusal(parsed.problem);
    const lines = problems.map(lineOf);
    const more = moreProblems > 0 ? [`${path}: … and ${moreProblems} more problems`] : [];
    return stop(1, lines.length > 0 ? [...lines, ...more] : [`${path}: ${summary}`]);
  }
  const { document, warnings, moreWarnings } = parsed.value;
  return succeed({
    document,
    warnings: [
      ...warnings.map((warning) => `warning: ${lineOf(warning)}`),
      ...(moreWarnings > 0 ? [`warning: ${path}: … and ${moreWarnings} more warnings`] : []),
    ],
  });
}

/** The scenario asked for, or the first one; not where the file requires what this version does not know. */
export function chooseScenario(
  path: string,
  document: DivergeDocument,
  id: string | null,
): Result<Scenario, Stop> {
  const unknown = (document.requires ?? []).filter((feature) => !KNOWN_FEATURES.includes(feature));
  if (unknown.length > 0) {
    return stop(1, [
      `requires: this file needs ${unknown.map((feature) => `"${feature}"`).join(', ')}, which this version ` +
        'does not know, so its figures would be wrong. Use a newer version.',
    ]);
  }
  const [first] = document.scenarios;
  if (!first) return stop(1, [`${path}: the file has no scenario`]);
  if (id === null) return succeed(first);
  const found = document.scenarios.find((scenario) => scenario.id === id);
  if (found) return succeed(found);
  const ids = document.scenarios.map((scenario) => scenario.id);
  return stop(2, [`${path}: there is no scenario "${id}"${didYouMean(id, ids)}`]);
}

/** Ends the command with lines on standard error. */
export function stop(exitCode: 1 | 2, lines: readonly string[]): Result<never, Stop> {
  return fail({ kind: 'stop', exitCode, lines });
}

export function lineOf({ place, message }: Problem): string {
  return place === '' ? message : `${place}: ${message}`;
}
