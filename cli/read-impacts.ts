import { projectDocument } from '../model/file/scw-document.ts';
import { parseScenarioWizard } from '../model/file/scw.ts';
import { fail, succeed, type Result } from '../model/result.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Arguments } from './command.ts';
import { refuse, type Outcome } from './outcome.ts';
import { pickScenario } from './pick-scenario.ts';
import { fileLabel, readBytes } from './read-bytes.ts';
import { documentOf, problemLines } from './read-document.ts';
import type { Surroundings } from './surroundings.ts';

/** A scenario to be asked for its consistent states. */
export interface Impacts {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  /** Where it stands, for what is said of it. */
  readonly place: string;
  /** Whether it was a ScenarioWizard project, which knows outcomes by their names alone. */
  readonly isProject: boolean;
  readonly warnings: readonly string[];
}

interface NoImpacts {
  readonly kind: 'no-impacts';
  readonly outcome: Outcome;
}

/** Reads a `.diverge` file or a ScenarioWizard project and takes the scenario that is asked about. */
export async function readImpacts(
  given: Arguments,
  surroundings: Surroundings,
): Promise<Result<Impacts, NoImpacts>> {
  const [file = ''] = given.files;
  const bytes = await readBytes(file, surroundings);
  if (!bytes.ok) return noImpacts(refuse(`${fileLabel(file)}: ${bytes.problem.sentence}`));
  return isProject(file, bytes.value)
    ? impactsOfProject(bytes.value, file, given)
    : impactsOfDocument(bytes.value, file, given);
}

/** By its name, or by how it starts where it comes without one. */
function isProject(file: string, bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 100));
  return file.toLowerCase().endsWith('.scw') || /^\s*\$\s*ScenarioWizard/i.test(start);
}

function impactsOfDocument(
  bytes: Uint8Array,
  file: string,
  given: Arguments,
): Result<Impacts, NoImpacts> {
  const read = documentOf(bytes, file);
  if (!read.ok) {
    return noImpacts({ kind: 'refused', problems: read.problem.lines, warnings: [] });
  }
  const picked = pickScenario(read.value, given);
  if (!picked.ok) return noImpacts(picked.problem.outcome);
  const { document, warnings } = read.value;
  return succeed({ ...picked.value, workspace: document.workspace, isProject: false, warnings });
}

function impactsOfProject(
  bytes: Uint8Array,
  file: string,
  { values, wrong }: Arguments,
): Result<Impacts, NoImpacts> {
  if (values.has('scenario')) {
    return noImpacts(wrong('a ScenarioWizard project has no scenarios to choose from'));
  }
  const project = parseScenarioWizard(bytes);
  if (!project.ok) {
    const problems = problemLines(project.problem, file);
    return noImpacts({ kind: 'refused', problems, warnings: [] });
  }
  const { workspace, scenarios } = projectDocument(project.value, ANY_DAY, ANY_CURRENCY);
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Error('a project became a document without a scenario');
  return succeed({ workspace, scenario, place: fileLabel(file), isProject: true, warnings: [] });
}

/** A project has neither, and no state depends on them. */
const ANY_DAY = '2026-01-01';
const ANY_CURRENCY = 'USD';

function noImpacts(outcome: Outcome): Result<never, NoImpacts> {
  return fail({ kind: 'no-impacts', outcome });
}
