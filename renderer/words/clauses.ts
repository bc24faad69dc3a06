import type { Content } from '../../model/change/content.ts';
import { endKey, scenarioVariables } from '../../model/edit/influence.ts';
import type { Scenario, StanceKind } from '../../model/scenario.ts';
import { variableNames } from './variables.ts';

const verbs: Readonly<Record<StanceKind, string>> = {
  follow: 'follows',
  partial: 'goes partial',
  diverge: 'diverges',
};

/** Every outcome of a scenario as a clause, by the key of its end: "AWS follows", "DoD: Reversed". */
export function outcomeClauses(
  scenario: Scenario,
  content: Pick<Content, 'channels' | 'vendors'>,
): ReadonlyMap<string, string> {
  const names = variableNames(scenario, content);
  const kinds = new Map(
    scenario.stances.flatMap(({ vendor, channel, outcomes }) =>
      outcomes
        .filter(({ id, name, kind }) => name === undefined && id === kind)
        .map(({ id, kind }) => [endKey({ vendor, channel, outcome: id }), verbs[kind]] as const),
    ),
  );
  return new Map(
    scenarioVariables(scenario).flatMap(({ key, outcomes }) =>
      outcomes.map(({ end, id }) => {
        const variable = names.get(key);
        const verb = kinds.get(endKey(end));
        const name = variable?.name ?? key;
        const said = verb === undefined ? `${name}: ${outcomeName()}` : `${name} ${verb}`;
        return [endKey(end), said] as const;

        function outcomeName(): string {
          return variable?.outcomes.get(id) ?? id;
        }
      }),
    ),
  );
}

/** "If AWS follows, Google Cloud follows in 58% instead of 35%". */
export function chanceSentence(from: string, to: string, given: string, stated: string): string {
  return given === stated
    ? `If ${from}, ${to} in ${given}, as without it`
    : `If ${from}, ${to} in ${given} instead of ${stated}`;
}
