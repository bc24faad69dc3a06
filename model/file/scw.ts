import { fail, succeed, type Result } from '../result.ts';
import { ProblemList, TooManyProblems } from './problem.ts';
import { readText } from './read-text.ts';
import type { FileRefusal } from './refusal.ts';
import { readDescriptors, type Descriptor } from './scw-descriptors.ts';
import { readMatrix } from './scw-matrix.ts';
import { readSections } from './scw-sections.ts';

/** A project of ScenarioWizard, the program for cross-impact balance analysis, as far as Diverge uses it. */
export interface ScenarioWizardProject {
  /** What the project is called, as written; may be empty. */
  readonly name: string;
  readonly descriptors: readonly Descriptor[];
  /** Cross-impact of variant r on variant c, both counted through all descriptors: at r · variants + c. */
  readonly weights: Int32Array;
}

const OTHER_TEXT = 'text that does not begin with "$ ScenarioWizard"';

/**
 * Reads a ScenarioWizard project (`.scw`): its descriptors, their variants and the cross-impact matrix; the rest
 * is passed over. Any line ends, blanks at the ends of lines and a byte order mark are fine; bytes that are no
 * UTF-8 are read as Windows-1252, in which ScenarioWizard writes. Names are kept as written, blank ones too, weights
 * whole numbers from −99 to 99. At most 500 variants. Pure and deterministic.
 *
 * Errors: `too-large` (64 MiB), `not-scenario-wizard` where the first line is another, and `problems`: all of them, each
 * with its line. A matrix with numbers in its diagonal blocks is one: no outcome influences its own variable.
 *
 * Source: spec/scenario-file.md, "ScenarioWizard projects".
 */
export function parseScenarioWizard(
  source: string | Uint8Array,
): Result<ScenarioWizardProject, FileRefusal> {
  const text = textOf(source);
  if (!text.ok) return text;
  const problems = new ProblemList();
  try {
    const sections = readSections(text.value);
    if (!sections) return fail({ kind: 'not-scenario-wizard', looksLike: OTHER_TEXT });
    const descriptors = readDescriptors(sections.header, problems);
    const weights = readMatrix(descriptors, sections.matrix, problems);
    if (problems.count > 0) return refuse(problems, false);
    return succeed({ name: sections.name, descriptors, weights });
  } catch (stop) {
    if (stop instanceof TooManyProblems) return refuse(problems, true);
    throw stop;
  }
}

function textOf(source: string | Uint8Array): Result<string, FileRefusal> {
  const text = readText(source);
  if (text.ok) return text;
  const { problem } = text;
  if (problem.kind === 'binary')
    return fail({ kind: 'not-scenario-wizard', looksLike: problem.looksLike });
  if (problem.kind === 'not-utf-8' && typeof source !== 'string')
    return succeed(new TextDecoder('windows-1252').decode(source));
  return fail(problem);
}

function refuse(problems: ProblemList, atLeast: boolean): Result<never, FileRefusal> {
  return fail({ kind: 'problems', problems: problems.listed, more: problems.more, atLeast });
}
