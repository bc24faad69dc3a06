import { endKey, scenarioVariables } from '../../../../model/edit/influence.ts';
import { stanceKey, type Scenario, type StanceKind } from '../../../../model/scenario.ts';
import { MAX_NAME_LENGTH } from '../../../../model/values.ts';
import type { VariableNames } from '../../../words/variables.ts';

/** Clauses that a name has room for. */
const MOST_IN_NAME = 3;

/** The keys of a scenario's variables in their order, as combinations list what they hold. */
export function variableKeys(scenario: Scenario): readonly string[] {
  return scenarioVariables(scenario).map(({ key }) => key);
}

/** What the variables told apart hold, as clauses: "AWS follows". What is moot says nothing. */
export function heldClauses(
  outcomes: readonly string[],
  scenario: Scenario,
  telling: readonly string[],
  clauses: ReadonlyMap<string, string>,
): readonly string[] {
  return scenarioVariables(scenario).flatMap(({ key, outcomes: own }, index) => {
    const held = own.find(({ id }) => id === outcomes[index]);
    const clause = held && telling.includes(key) ? clauses.get(endKey(held.end)) : undefined;
    return clause === undefined ? [] : [clause];
  });
}

/** What a combination holds, in few words: stances of one kind together, everything else by itself. */
export interface OutcomeGroup {
  readonly label: string;
  /** The stance the members take; null where it is none. */
  readonly kind: StanceKind | null;
  /** The channels that take it. */
  readonly members: readonly string[];
}

/** The outcomes of the variables told apart, stances that hold the same grouped. What is moot says nothing. */
export function groupsOf(
  outcomes: readonly string[],
  scenario: Scenario,
  telling: readonly string[],
  names: ReadonlyMap<string, VariableNames>,
): readonly OutcomeGroup[] {
  const kinds = new Map(
    scenario.stances.map((stance) => [
      stanceKey(stance),
      new Map(stance.outcomes.map(({ id, kind }) => [id, kind])),
    ]),
  );
  const groups = new Map<string, OutcomeGroup>();
  for (const [index, key] of variableKeys(scenario).entries()) {
    const outcome = outcomes[index] ?? 'moot';
    if (outcome === 'moot' || !telling.includes(key)) continue;
    const name = names.get(key)?.name ?? key;
    const held = names.get(key)?.outcomes.get(outcome) ?? outcome;
    const kind = kinds.get(key)?.get(outcome) ?? null;
    const label = kind === null ? `${name}: ${held}` : held;
    const members = kind === null ? [] : [...(groups.get(label)?.members ?? []), name];
    groups.set(label, { label, kind, members });
  }
  return [...groups.values()];
}

/** A name for the scenario a combination becomes: its parent's, and what tells the combination apart. */
export function combinationName(parent: string, clauses: readonly string[]): string {
  const shown = clauses.slice(0, MOST_IN_NAME).join(', ');
  const more = clauses.length - MOST_IN_NAME;
  const name = `${parent}: ${shown === '' ? 'consistent' : shown}${more > 0 ? ` and ${String(more)} more` : ''}`;
  const letters = [...name];
  return letters.length <= MAX_NAME_LENGTH
    ? name
    : `${letters.slice(0, MAX_NAME_LENGTH - 1).join('')}…`;
}
