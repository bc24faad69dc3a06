import type { Scenario } from '../../scenario.ts';
import type { Workspace } from '../../workspace.ts';

/**
 * Every joint state of a scenario and its probability, listed one by one. For tests: written from
 * spec/exposure-model.md §3 alone, sharing nothing with the engine, as slow and as plain as it comes.
 */
export interface BruteState {
  /** Variable key → the id of the outcome it holds, or `moot`. */
  readonly held: ReadonlyMap<string, string>;
  probability: number;
}

export interface BruteVariable {
  readonly key: string;
  readonly kind: 'designation' | 'stance' | 'driver';
  readonly outcomes: readonly { readonly id: string; readonly probability: number }[];
}

export function bruteVariables(scenario: Scenario): readonly BruteVariable[] {
  const possible = (outcomes: readonly { id: string; probability: number }[]) => {
    const sum = outcomes.reduce((total, outcome) => total + outcome.probability, 0);
    return outcomes
      .filter((outcome) => outcome.probability > 0)
      .map(({ id, probability }) => ({ id, probability: probability / sum }));
  };
  return [
    ...scenario.designations.map((designation) => ({
      key: designation.id,
      kind: 'designation' as const,
      outcomes: possible(designation.outcomes),
    })),
    ...scenario.stances.map((stance) => ({
      key: `${stance.vendor}:${stance.channel}`,
      kind: 'stance' as const,
      outcomes: possible(stance.outcomes),
    })),
    ...(scenario.drivers ?? []).map((driver) => ({
      key: driver.id,
      kind: 'driver' as const,
      outcomes: possible(driver.outcomes),
    })),
  ];
}

export function bruteStates(workspace: Workspace, scenario: Scenario): readonly BruteState[] {
  const variables = bruteVariables(scenario);
  let partial: ReadonlyMap<string, string>[] = [new Map()];
  for (const variable of variables) {
    partial = partial.flatMap((held) => {
      const isMoot =
        variable.kind === 'stance' && !isConcerned(workspace, scenario, held, variable.key);
      const ids = isMoot ? ['moot'] : variable.outcomes.map((outcome) => outcome.id);
      return ids.map((id) => new Map([...held, [variable.key, id]]));
    });
  }
  const states = partial.map((held) => ({ held, probability: weigh(scenario, variables, held) }));
  fit(states, variables);
  return states;
}

function isConcerned(
  workspace: Workspace,
  scenario: Scenario,
  held: ReadonlyMap<string, string>,
  stance: string,
): boolean {
  const vendor = stance.split(':')[0];
  return scenario.designations.some((designation) => {
    const outcome = designation.outcomes.find(({ id }) => id === held.get(designation.id));
    if (!outcome || outcome.issued === false) return false;
    const { target } = designation;
    return 'vendor' in target
      ? target.vendor === vendor
      : workspace.models.some(
          (model) => model.vendor === vendor && target.models.includes(model.id),
        );
  });
}

/** q(z), up to a factor. */
function weigh(
  scenario: Scenario,
  variables: readonly BruteVariable[],
  held: ReadonlyMap<string, string>,
): number {
  let weight = 1;
  for (const { key, outcomes } of variables) {
    weight *= outcomes.find(({ id }) => id === held.get(key))?.probability ?? 1;
  }
  const endKey = (end: object) => {
    if ('designation' in end) return String(end.designation);
    if ('driver' in end) return String(end.driver);
    return 'vendor' in end && 'channel' in end
      ? `${String(end.vendor)}:${String(end.channel)}`
      : '';
  };
  let impact = 0;
  for (const { from, to, weight: points } of scenario.influences ?? []) {
    if (held.get(endKey(from)) === from.outcome && held.get(endKey(to)) === to.outcome) {
      impact += points;
    }
  }
  return weight * Math.exp((scenario.influenceStrength ?? 0.5) * impact);
}

/** Iterative scaling, exactly as the spec words it, until every stated probability holds to 1e-13. */
function fit(states: readonly BruteState[], variables: readonly BruteVariable[]): void {
  const total = states.reduce((sum, state) => sum + state.probability, 0);
  for (const state of states) state.probability /= total;
  const mass = (key: string, id: string) =>
    states.reduce((sum, state) => sum + (state.held.get(key) === id ? state.probability : 0), 0);
  for (let round = 0; round < 200_000; round += 1) {
    let worst = 0;
    for (const { key, kind, outcomes } of variables) {
      const masses = new Map(outcomes.map(({ id }) => [id, mass(key, id)]));
      const all = [...masses.values()].reduce((sum, own) => sum + own, 0);
      if (all === 0) continue;
      const scale = new Map<string, number>();
      if (kind === 'stance') {
        let exponent = 0;
        for (const { id, probability } of outcomes) {
          const own = masses.get(id) ?? 0;
          exponent -= probability * Math.log(probability / own);
          worst = Math.max(worst, Math.abs(own / all - probability));
        }
        const e = Math.exp(exponent);
        const m = all > 1 - 1e-15 ? 1 : e / (e + 1 - all);
        for (const { id, probability } of outcomes) {
          scale.set(id, (probability * m) / (masses.get(id) ?? 1));
        }
        if (m < 1) scale.set('moot', (1 - m) / (1 - all));
      } else {
        for (const { id, probability } of outcomes) {
          worst = Math.max(worst, Math.abs((masses.get(id) ?? 0) - probability));
          scale.set(id, probability / (masses.get(id) ?? 1));
        }
      }
      for (const state of states) state.probability *= scale.get(state.held.get(key) ?? '') ?? 1;
    }
    if (worst < 1e-13) return;
  }
  throw new Error('the plain fit did not get there');
}
