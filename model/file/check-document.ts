import { documentSchema, type DivergeDocument } from '../document.ts';
import { checkUniqueIds } from './check-reference.ts';
import { checkBranches, checkScenario } from './check-scenario.ts';
import { shapeCheck } from './check-shape.ts';
import { checkWorkspace, type Findings } from './check-workspace.ts';
import { fieldOf, itemsOf, listOf } from './json-access.ts';
import { MAX_DEPLOYMENTS, MAX_SCENARIOS } from './limits.ts';
import { namesOf } from './names.ts';
import { placeIn } from './problem.ts';

const checkShape = shapeCheck(documentSchema);

/**
 * Whether a JSON value is a Diverge document by every rule of the format, `findings.problems` what it
 * already had included. It only looks: the value stays what it is, with its unknown fields.
 */
export function checkDocument(value: unknown, findings: Findings): value is DivergeDocument {
  const { problems } = findings;
  if (isWithinLimits(value, findings)) {
    checkShape(value, null, problems);
    const workspace = fieldOf(value, 'workspace');
    const names = namesOf(workspace);
    checkWorkspace(workspace, names, placeIn(null, 'workspace'), findings);
    checkUniqueIds(value, 'scenarios', null, problems);
    checkBranches(value, null, problems);
    for (const [scenario, place] of itemsOf(value, 'scenarios', null)) {
      checkScenario(scenario, names, place, findings);
    }
    checkUniqueIds(value, 'decks', null, problems);
  }
  return problems.count === 0;
}

/** Beyond the limits nothing more is looked at: the answer would be long and of no use. */
function isWithinLimits(value: unknown, { problems }: Findings): boolean {
  const workspace = placeIn(null, 'workspace');
  const deployments = listOf(fieldOf(value, 'workspace'), 'deployments').length;
  const scenarios = listOf(value, 'scenarios').length;
  if (deployments > MAX_DEPLOYMENTS) {
    problems.add(placeIn(workspace, 'deployments'), () =>
      tooMany(deployments, 'deployments', MAX_DEPLOYMENTS),
    );
  }
  if (scenarios > MAX_SCENARIOS) {
    problems.add(placeIn(null, 'scenarios'), () => tooMany(scenarios, 'scenarios', MAX_SCENARIOS));
  }
  return deployments <= MAX_DEPLOYMENTS && scenarios <= MAX_SCENARIOS;
}

function tooMany(count: number, what: string, limit: number): string {
  return `has ${count.toLocaleString('en-US')} ${what}; at most ${limit.toLocaleString('en-US')} can be read`;
}
