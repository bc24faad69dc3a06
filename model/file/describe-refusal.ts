import type { Problem } from './problem.ts';
import type { FileRefusal } from './refusal.ts';

export interface DescribedRefusal {
  /** One sentence or two: what happened, what is safe, what to do. */
  readonly summary: string;
  readonly problems: readonly Problem[];
  /** How many more there are than are listed. */
  readonly moreProblems: number;
}

/** What a person reads when a file is refused. Pure; every kind has its words. */
export function describeRefusal(refusal: FileRefusal): DescribedRefusal {
  if (refusal.kind === 'problems') {
    return {
      summary: `${problemCount(refusal)}. Nothing was imported.`,
      problems: refusal.problems,
      moreProblems: refusal.more,
    };
  }
  const problem = singleProblem(refusal);
  return {
    summary: `${refusalSentence(refusal)} Nothing was imported.`,
    problems: problem === undefined ? [] : [problem],
    moreProblems: 0,
  };
}

function problemCount(refusal: Extract<FileRefusal, { kind: 'problems' }>): string {
  const count = refusal.problems.length + refusal.more;
  if (count === 1) return 'The file has a problem';
  return `The file has ${refusal.atLeast ? 'at least ' : ''}${thousands(count)} problems`;
}

/** Why a file as a whole is not read, without what follows from it for whoever asked. */
export function refusalSentence(refusal: Exclude<FileRefusal, { kind: 'problems' }>): string {
  switch (refusal.kind) {
    case 'too-large':
      return `The file is too large: ${mebibytes(refusal.bytes)} MiB; at most ${mebibytes(refusal.limit)} MiB can be read.`;
    case 'not-utf-8':
      return `The file is not text in UTF-8: byte ${thousands(refusal.offset + 1)} does not belong. Save it again as UTF-8.`;
    case 'not-diverge':
      return `This is not a Diverge file: it looks like ${refusal.looksLike}.`;
    case 'not-portfolio':
      return `This is not a CSV table: it looks like ${refusal.looksLike}.`;
    case 'not-scenario-wizard':
      return `This is not a ScenarioWizard project: it looks like ${refusal.looksLike}.`;
    case 'not-json':
      return `The file cannot be read: at line ${thousands(refusal.line)}, column ${thousands(refusal.column)}, ${refusal.message}.`;
    case 'too-deep':
      return `The file is nested too deeply: more than ${refusal.limit} levels at line ${thousands(refusal.line)}, column ${thousands(refusal.column)}.`;
    case 'too-many-parts':
      return `The file has more than ${thousands(refusal.limit)} objects and lists, which is more than can be read.`;
    case 'newer-version':
      return `The file has version ${refusal.version} and this app reads version ${refusal.supported}: it was written by a newer Diverge. Update the app to open it.`;
  }
}

/** The refusals that point into the text also list their place. */
function singleProblem(refusal: FileRefusal): Problem | undefined {
  if (refusal.kind === 'newer-version') {
    return {
      place: 'version',
      message: `version ${refusal.version} is newer than this app, which reads version ${refusal.supported}`,
    };
  }
  if (refusal.kind !== 'not-json' && refusal.kind !== 'too-deep') return undefined;
  const inside = refusal.place === '' ? '' : `, in ${refusal.place}`;
  return {
    place: `line ${refusal.line}, column ${refusal.column}${inside}`,
    message:
      refusal.kind === 'not-json' ? refusal.message : `nested deeper than ${refusal.limit} levels`,
  };
}

function mebibytes(bytes: number): string {
  return String(Math.round((bytes / (1024 * 1024)) * 10) / 10);
}

function thousands(count: number): string {
  return count.toLocaleString('en-US');
}
