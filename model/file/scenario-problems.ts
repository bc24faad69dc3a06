import { scenarioSchema } from '../scenario.ts';
import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { checkScenario } from './check-scenario.ts';
import { shapeCheck } from './check-shape.ts';
import type { Findings } from './check-workspace.ts';
import { namesOf } from './names.ts';
import { ProblemList, type Problem } from './problem.ts';

const checkShape = shapeCheck(scenarioSchema);

/** What a scenario refers to. */
type World = Pick<Workspace, 'vendors' | 'models' | 'channels' | 'availability' | 'deployments'>;

/**
 * What a file with this scenario would be refused for: shape, ranges, references to the workspace, sums of
 * probabilities, influences and plans; at most the first 100, with places inside the scenario
 * (`stances[2].channel`). Empty: fine to save. `basedOn` is not looked at: it needs the other scenarios.
 * Pure; costs one pass over the workspace's ids and one over the scenario.
 */
export function scenarioProblems(world: World, scenario: Scenario): readonly Problem[] {
  return findingsOf(world, scenario).problems.listed;
}

/** What is odd and allowed: fallbacks of plans nobody offers, influences that never act. */
export function scenarioWarnings(world: World, scenario: Scenario): readonly Problem[] {
  return findingsOf(world, scenario).warnings.listed;
}

function findingsOf(world: World, scenario: Scenario): Findings {
  const findings: Findings = {
    problems: new ProblemList(Number.POSITIVE_INFINITY),
    warnings: new ProblemList(Number.POSITIVE_INFINITY),
  };
  checkShape(scenario, null, findings.problems);
  checkScenario(scenario, namesOf(world), null, findings);
  return findings;
}
