import type { Content } from '../../model/change/content.ts';
import { diffScenarios } from '../../model/diff/diff-scenarios.ts';
import type { Difference, Term } from '../../model/diff/difference.ts';
import { stanceKey, type Scenario } from '../../model/scenario.ts';
import { percent } from '../format/number.ts';
import type { ChangedAssumption } from './changed-assumption.ts';
import { changedJudgements } from './changed-judgements.ts';
import { fieldName, fieldValue } from './fields.ts';
import { variableNames } from './variables.ts';

interface Outcome {
  readonly id: string;
  readonly probability: number;
}

/**
 * In what assumptions a scenario differs from another, in the order the screen has them: how likely each variable
 * holds what, in one line; then its other fields, one by one. What is about outcomes that never happen is left out.
 */
export function changedAssumptions(
  before: Scenario,
  after: Scenario,
  content: Content,
): readonly ChangedAssumption[] {
  const groups = Map.groupBy(diffScenarios(before, after), ({ of: [first] }) =>
    first === undefined ? '' : `${first.noun} ${first.id}`,
  );
  const changes = [...groups.values()].flatMap((differences) => {
    const term = differences[0]?.of[0];
    if (term === undefined) return differences.flatMap((one) => fieldChange(one, '', content));
    switch (term.noun) {
      case 'designation':
      case 'stance':
      case 'driver':
        return variableChanges(term, differences, { before, after, content });
      case 'influence':
        // Judgements are compared by what they come to, below.
        return [];
      default:
        return [partChange(term, differences)];
    }
  });
  return [...changes, ...changedJudgements(before, after, content)];
}

interface Sides {
  readonly before: Scenario;
  readonly after: Scenario;
  readonly content: Content;
}

function variableChanges(
  term: Term,
  differences: readonly Difference[],
  sides: Sides,
): readonly ChangedAssumption[] {
  const { content } = sides;
  const earlier = variableNames(sides.before, content).get(term.id);
  const later = variableNames(sides.after, content).get(term.id);
  const outcomesBefore = outcomesOf(sides.before, term.id);
  const outcomesAfter = outcomesOf(sides.after, term.id);
  const name = later?.name ?? earlier?.name ?? term.id;
  const absent = term.noun === 'stance' ? 'Diverge' : 'not there';
  const chances = {
    of: name,
    before: chanceWords(outcomesBefore, earlier?.outcomes) ?? absent,
    after: chanceWords(outcomesAfter, later?.outcomes) ?? absent,
  };
  const happens = (id: string) =>
    [...(outcomesBefore ?? []), ...(outcomesAfter ?? [])].some(
      (outcome) => outcome.id === id && outcome.probability > 0,
    );
  const fields = differences.flatMap((difference) => {
    const outcome = difference.of[1];
    if (outcome === undefined) return fieldChange(difference, name, content);
    if (difference.change !== 'changed' || !happens(outcome.id)) return [];
    if (difference.field === 'probability') return [];
    const outcomeName = later?.outcomes.get(outcome.id) ?? outcome.id;
    return fieldChange(difference, `${name}, ${outcomeName}`, content);
  });
  return chances.before === chances.after ? fields : [chances, ...fields];
}

function outcomesOf(scenario: Scenario, variable: string): readonly Outcome[] | undefined {
  return (
    scenario.designations.find(({ id }) => id === variable)?.outcomes ??
    scenario.stances.find((stance) => stanceKey(stance) === variable)?.outcomes ??
    scenario.drivers?.find(({ id }) => id === variable)?.outcomes
  );
}

/** "Follow 25% · Diverge 75%"; the name alone where it is certain. */
function chanceWords(
  outcomes: readonly Outcome[] | undefined,
  names: ReadonlyMap<string, string> | undefined,
): string | null {
  const possible = outcomes?.filter(({ probability }) => probability > 0);
  if (possible === undefined) return null;
  return possible
    .map(({ id, probability }) =>
      possible.length === 1
        ? (names?.get(id) ?? id)
        : `${names?.get(id) ?? id} ${percent(probability)}`,
    )
    .join(' · ');
}

function fieldChange(
  difference: Difference,
  of: string,
  content: Content,
): readonly ChangedAssumption[] {
  if (difference.change !== 'changed' || difference.field === 'source') return [];
  const { field } = difference;
  const name = fieldName(field);
  return [
    {
      of: of === '' ? name : `${of}: ${name}`,
      before: fieldValue(field, difference.before, content),
      after: fieldValue(field, difference.after, content),
    },
  ];
}

/** A plan, or whatever else a scenario may hold: that it changed is what there is to say in a line. */
function partChange(term: Term, differences: readonly Difference[]): ChangedAssumption {
  const whole = differences.find(({ of }) => of.length === 1)?.change;
  const of = `${term.noun.charAt(0).toUpperCase()}${term.noun.slice(1)} ${term.name ?? term.id}`;
  if (whole === 'added') return { of, before: 'not there', after: 'added' };
  if (whole === 'removed') return { of, before: 'there', after: 'taken out' };
  return { of, before: 'as it was', after: 'changed' };
}
