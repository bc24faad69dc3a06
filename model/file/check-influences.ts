import { checkId } from './check-reference.ts';
import type { Findings } from './check-workspace.ts';
import { fieldOf, isObject, itemsOf, listOf, numberOf, textOf } from './json-access.ts';
import { isId } from './names.ts';
import { placeIn, type Place, type ProblemList } from './problem.ts';

/** A variable's outcomes by id with the probability of each. */
type Outcomes = ReadonlyMap<string, number | undefined>;

interface Variables {
  readonly designations: ReadonlyMap<string, Outcomes>;
  /** By `vendor:channel`. */
  readonly stances: ReadonlyMap<string, Outcomes>;
  readonly drivers: ReadonlyMap<string, Outcomes>;
}

/**
 * The influences of a scenario: both ends name a variable and an outcome of it, and not twice the same
 * variable. An end that can never be held, of probability 0, is worth a warning.
 */
export function checkInfluences(scenario: unknown, place: Place, findings: Findings): void {
  if (listOf(scenario, 'influences').length === 0) return;
  const variables = variablesOf(scenario);
  for (const [influence, at] of itemsOf(scenario, 'influences', place)) {
    const [from, to] = ['from', 'to'].map((end) =>
      checkEnd(fieldOf(influence, end), variables, placeIn(at, end), findings),
    );
    if (from === undefined || from !== to) continue;
    findings.problems.add(
      at,
      () => 'an influence joins two variables; both ends of this one are outcomes of the same',
    );
  }
}

/** Checks one end; the key of the variable it names, if it names one that is there. */
function checkEnd(
  end: unknown,
  variables: Variables,
  place: Place,
  findings: Findings,
): string | undefined {
  const variable = variableOf(end, variables, place, findings.problems);
  const outcome = textOf(end, 'outcome');
  if (variable === undefined || outcome === undefined) return variable?.key;
  const at = placeIn(place, 'outcome');
  checkId(outcome, `an outcome of ${variable.name}`, variable.outcomes, at, findings.problems);
  if (variable.outcomes.get(outcome) === 0) {
    findings.warnings.add(
      at,
      () => `"${outcome}" of ${variable.name} has probability 0: this influence never acts`,
    );
  }
  return variable.key;
}

interface Variable {
  readonly key: string;
  readonly name: string;
  readonly outcomes: Outcomes;
}

function variableOf(
  end: unknown,
  variables: Variables,
  place: Place,
  problems: ProblemList,
): Variable | undefined {
  if (!isObject(end)) return undefined;
  for (const kind of ['designation', 'driver'] as const) {
    const id = textOf(end, kind);
    if (id === undefined) continue;
    const known = kind === 'designation' ? variables.designations : variables.drivers;
    checkId(id, `a ${kind} of this scenario`, known, placeIn(place, kind), problems);
    return named(`${kind} ${id}`, `the ${kind} "${id}"`, known.get(id));
  }
  const vendor = textOf(end, 'vendor');
  const channel = textOf(end, 'channel');
  if (vendor === undefined || channel === undefined) return undefined;
  const key = `${vendor}:${channel}`;
  const outcomes = variables.stances.get(key);
  if (outcomes === undefined && isId(vendor) && isId(channel)) {
    problems.add(place, () => `this scenario lists no stance of "${channel}" on "${vendor}"`);
  }
  return named(`stance ${key}`, `the stance of "${channel}" on "${vendor}"`, outcomes);
}

function named(key: string, name: string, outcomes: Outcomes | undefined): Variable | undefined {
  return outcomes === undefined ? undefined : { key, name, outcomes };
}

function variablesOf(scenario: unknown): Variables {
  return {
    designations: byKey(scenario, 'designations', (item) => textOf(item, 'id') ?? ''),
    stances: byKey(
      scenario,
      'stances',
      (item) => `${textOf(item, 'vendor') ?? ''}:${textOf(item, 'channel') ?? ''}`,
    ),
    drivers: byKey(scenario, 'drivers', (item) => textOf(item, 'id') ?? ''),
  };
}

/** The first of two with one key counts, as in the check for duplicates. */
function byKey(
  scenario: unknown,
  list: string,
  key: (item: unknown) => string,
): ReadonlyMap<string, Outcomes> {
  const variables = listOf(scenario, list).map((item) => [key(item), outcomesOf(item)] as const);
  return new Map(variables.reverse());
}

function outcomesOf(variable: unknown): Outcomes {
  return new Map(
    listOf(variable, 'outcomes').flatMap((outcome) => {
      const id = textOf(outcome, 'id');
      return id === undefined ? [] : [[id, numberOf(outcome, 'probability')] as const];
    }),
  );
}
