import { checkId, checkUniqueIds } from './check-reference.ts';
import { checkFallback, checkUse, type Findings } from './check-workspace.ts';
import { fieldOf, itemsOf } from './json-access.ts';
import type { Names } from './names.ts';
import { placeIn, type Place } from './problem.ts';

/** The plans of a scenario: ids given once; deployments, models and channels that are there. */
export function checkPlans(
  scenario: unknown,
  names: Names,
  place: Place,
  findings: Findings,
): void {
  checkUniqueIds(scenario, 'plans', place, findings.problems);
  for (const [plan, at] of itemsOf(scenario, 'plans', place)) {
    for (const [mitigation, inside] of itemsOf(plan, 'mitigations', at)) {
      checkMitigation(mitigation, names, inside, findings);
    }
  }
}

function checkMitigation(
  mitigation: unknown,
  names: Names,
  place: Place,
  findings: Findings,
): void {
  const { problems } = findings;
  for (const [id, at] of itemsOf(mitigation, 'deployments', place)) {
    checkId(id, 'a deployment of this workspace', names.deployments, at, problems);
  }
  const kind = fieldOf(mitigation, 'kind');
  if (kind === 'addFallback') {
    const fallback = fieldOf(mitigation, 'fallback');
    checkFallback(fallback, names, placeIn(place, 'fallback'), findings);
  } else if (kind === 'prequalify' || kind === 'relocate') {
    checkUse(mitigation, names, place, problems);
  }
}
