import {
  stanceKey,
  variableKey,
  type Influence,
  type InfluenceEnd,
  type Scenario,
} from '../scenario.ts';

/** An outcome of a variable as an end that influences can have. */
export interface VariableOutcome {
  readonly end: InfluenceEnd;
  readonly id: string;
  readonly name: string | undefined;
  readonly probability: number;
}

/** A variable of a scenario with all its outcomes, those of probability 0 too: they can be given one. */
export interface ScenarioVariable {
  readonly key: string;
  readonly kind: 'designation' | 'stance' | 'driver';
  readonly outcomes: readonly VariableOutcome[];
}

/**
 * Every variable of a scenario in the order reports have: designations, stances, drivers, each in file order
 * (spec/scenario-file.md). Pure.
 */
export function scenarioVariables(scenario: Scenario): readonly ScenarioVariable[] {
  return [
    ...scenario.designations.map((designation): ScenarioVariable => ({
      key: designation.id,
      kind: 'designation',
      outcomes: designation.outcomes.map((outcome) => ({
        ...named(outcome),
        end: { designation: designation.id, outcome: outcome.id },
      })),
    })),
    ...scenario.stances.map((stance): ScenarioVariable => ({
      key: stanceKey(stance),
      kind: 'stance',
      outcomes: stance.outcomes.map((outcome) => ({
        ...named(outcome),
        end: { vendor: stance.vendor, channel: stance.channel, outcome: outcome.id },
      })),
    })),
    ...(scenario.drivers ?? []).map((driver): ScenarioVariable => ({
      key: driver.id,
      kind: 'driver',
      outcomes: driver.outcomes.map((outcome) => ({
        ...named(outcome),
        end: { driver: driver.id, outcome: outcome.id },
      })),
    })),
  ];
}

/** One text for one end: the variable's key and the outcome's id, parted by what neither can contain. */
export function endKey(end: InfluenceEnd): string {
  return `${variableKey(end)} ${end.outcome}`;
}

/** What is judged of two outcomes: the influences between them, and what they come to. */
export interface Judgement {
  readonly from: InfluenceEnd;
  readonly to: InfluenceEnd;
  /** Weights between the same two ends add (exposure model §3). */
  readonly weight: number;
  /** At least one, in file order. */
  readonly influences: readonly Influence[];
}

/** Every judgement of a scenario by the keys of its two ends, the one that holds first. */
export type JudgementTable = ReadonlyMap<string, ReadonlyMap<string, Judgement>>;

/** The influences of a scenario as a table: one entry for each two ends that have any. Pure. */
export function judgementTable(influences: readonly Influence[]): JudgementTable {
  const table = new Map<string, Map<string, Judgement>>();
  for (const influence of influences) {
    const { from, to, weight } = influence;
    const row = table.get(endKey(from)) ?? new Map<string, Judgement>();
    const before = row.get(endKey(to));
    row.set(endKey(to), {
      from,
      to,
      weight: (before?.weight ?? 0) + weight,
      influences: [...(before?.influences ?? []), influence],
    });
    table.set(endKey(from), row);
  }
  return table;
}

/**
 * Sets the weight from one outcome to another, a whole number −99 to 99; 0 takes the influence out. Where
 * several stood between the same ends, one takes their place, with the first one's note. Pure. An influence
 * between outcomes of one variable would be refused by the file: the scenario stays as it is.
 */
export function withInfluence(
  scenario: Scenario,
  from: InfluenceEnd,
  to: InfluenceEnd,
  weight: number,
): Scenario {
  if (variableKey(from) === variableKey(to)) return scenario;
  const influences = scenario.influences ?? [];
  const standing = influences.find((influence) => hasEnds(influence, from, to));
  const others = influences.filter(
    (influence) => influence === standing || !hasEnds(influence, from, to),
  );
  if (weight === 0) {
    return { ...scenario, influences: others.filter((influence) => influence !== standing) };
  }
  return {
    ...scenario,
    influences:
      standing === undefined
        ? [...others, { from, to, weight }]
        : others.map((influence) =>
            influence === standing ? { ...influence, weight } : influence,
          ),
  };
}

/**
 * Says why the outcomes of a judgement go together or do not; empty text takes the reason back. Where several
 * influences stand between the same ends, the first one carries it. Pure; no influence there, no change.
 */
export function withInfluenceNote(
  scenario: Scenario,
  from: InfluenceEnd,
  to: InfluenceEnd,
  note: string,
): Scenario {
  const influences = scenario.influences ?? [];
  const first = influences.find((influence) => hasEnds(influence, from, to));
  if (first === undefined) return scenario;
  const { note: _, ...rest } = first;
  const changed = note === '' ? rest : { ...first, note };
  return {
    ...scenario,
    influences: influences.map((influence) => (influence === first ? changed : influence)),
  };
}

function hasEnds(
  influence: { readonly from: InfluenceEnd; readonly to: InfluenceEnd },
  from: InfluenceEnd,
  to: InfluenceEnd,
): boolean {
  return endKey(influence.from) === endKey(from) && endKey(influence.to) === endKey(to);
}

function named(outcome: {
  readonly id: string;
  readonly name?: string | undefined;
  readonly probability: number;
}): Omit<VariableOutcome, 'end'> {
  return { id: outcome.id, name: outcome.name, probability: outcome.probability };
}
