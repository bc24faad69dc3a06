import { checkInfluences } from './check-influences.ts';
import { checkOutcomes } from './check-outcomes.ts';
import { checkPlans } from './check-plans.ts';
import { checkId, checkReference, checkUniqueIds } from './check-reference.ts';
import type { Findings } from './check-workspace.ts';
import { fieldOf, itemsOf, listOf, numberOf, textOf } from './json-access.ts';
import type { Names } from './names.ts';
import { placeIn, placeText, type Place, type ProblemList } from './problem.ts';

/**
 * What holds between the parts of a scenario and with its workspace: references, ids given once,
 * probabilities that sum to 1, courses whose days come in order, influences and plans that make sense.
 * `scenario` may be wrong in shape: what cannot be read is left to the check of the shape.
 */
export function checkScenario(
  scenario: unknown,
  names: Names,
  place: Place,
  findings: Findings,
): void {
  const { problems } = findings;
  checkVariableIds(scenario, place, problems);
  for (const [designation, at] of itemsOf(scenario, 'designations', place)) {
    checkTarget(designation, names, at, problems);
    checkOutcomes(designation, at, problems);
    for (const [outcome, inside] of itemsOf(designation, 'outcomes', at)) {
      checkCourse(outcome, names, inside, problems);
    }
  }
  checkStances(scenario, names, place, problems);
  for (const [driver, at] of itemsOf(scenario, 'drivers', place)) {
    checkOutcomes(driver, at, problems);
  }
  checkInfluences(scenario, place, findings);
  checkPlans(scenario, names, place, findings);
}

/** Designations and drivers share their ids; a stance's key has a colon and cannot clash. */
function checkVariableIds(scenario: unknown, place: Place, problems: ProblemList): void {
  const taken = new Map<string, Place>();
  checkUniqueIds(scenario, 'designations', place, problems, taken);
  checkUniqueIds(scenario, 'drivers', place, problems, taken);
}

function checkTarget(
  designation: unknown,
  names: Names,
  place: Place,
  problems: ProblemList,
): void {
  const target = fieldOf(designation, 'target');
  const at = placeIn(place, 'target');
  checkReference(target, 'vendor', 'a vendor of this workspace', names.vendors, at, problems);
  for (const [model, inside] of itemsOf(target, 'models', at)) {
    checkId(model, 'a model of this workspace', names.models, inside, problems);
  }
}

/** The course of an issued designation: its days in order, the channels it lists. */
function checkCourse(outcome: unknown, names: Names, place: Place, problems: ProblemList): void {
  if (fieldOf(outcome, 'issued') === false) return;
  const announced = numberOf(outcome, 'announcedDay');
  for (const key of ['effectiveDay', 'reversedDay']) {
    const day = numberOf(outcome, key);
    if (announced === undefined || day === undefined || day < 0 || day >= announced) continue;
    problems.add(
      placeIn(place, key),
      () => `day ${day} is before the announcement on day ${announced}`,
    );
  }
  for (const [channel, at] of itemsOf(outcome, 'channels', place)) {
    checkId(channel, 'a channel of this workspace', names.channels, at, problems);
  }
}

function checkStances(scenario: unknown, names: Names, place: Place, problems: ProblemList): void {
  const taken = new Map<string, Place>();
  for (const [stance, at] of itemsOf(scenario, 'stances', place)) {
    checkReference(stance, 'vendor', 'a vendor of this workspace', names.vendors, at, problems);
    checkReference(stance, 'channel', 'a channel of this workspace', names.channels, at, problems);
    checkOutcomes(stance, at, problems);
    const vendor = textOf(stance, 'vendor');
    const channel = textOf(stance, 'channel');
    if (vendor === undefined || channel === undefined) continue;
    const key = `${vendor}:${channel}`;
    const first = taken.get(key);
    if (first === undefined) taken.set(key, at);
    else {
      problems.add(
        at,
        () => `${placeText(first)} is the stance of "${channel}" on "${vendor}" already`,
      );
    }
  }
}

/**
 * `basedOn` of all scenarios together: each names a scenario of the file, and none leads back to itself.
 */
export function checkBranches(document: unknown, place: Place, problems: ProblemList): void {
  const parents = new Map<string, string>();
  const ids = new Set<string>();
  for (const scenario of listOf(document, 'scenarios')) {
    const id = textOf(scenario, 'id');
    if (id === undefined) continue;
    ids.add(id);
    const parent = textOf(scenario, 'basedOn');
    if (parent !== undefined && !parents.has(id)) parents.set(id, parent);
  }
  for (const [scenario, at] of itemsOf(document, 'scenarios', place)) {
    checkReference(scenario, 'basedOn', 'a scenario of this file', ids, at, problems);
    const id = textOf(scenario, 'id');
    if (id === undefined || !leadsBack(id, parents)) continue;
    problems.add(placeIn(at, 'basedOn'), () => `leads back to ${JSON.stringify(id)} itself`);
  }
}

function leadsBack(id: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  let parent = parents.get(id);
  while (parent !== undefined && parent !== id && !seen.has(parent)) {
    seen.add(parent);
    parent = parents.get(parent);
  }
  return parent === id;
}
