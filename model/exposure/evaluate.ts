import { fail, succeed, type Result } from '../result.ts';
import { SCENARIO_DEFAULTS, type Scenario } from '../scenario.ts';
import { dot } from './amounts.ts';
import { breakDown, concentrateSpend } from './breakdown.ts';
import { compile, type CompiledScenario } from './compile.ts';
import { expectClasses, expectTotals, type Joint } from './expected.ts';
import { independentProbabilities } from './independent-joint.ts';
import { jointScope, spreadOver, tabulateLoss } from './loss-tables.ts';
import { mapPortfolio } from './map.ts';
import { item } from './numbers.ts';
import type { Refusal } from './refusal.ts';
import type { Exposure } from './result.ts';
import { STATE_LIMIT, type Scope } from './scope.ts';
import { countStates, showCount } from './state-count.ts';
import { distributionOf, summarize } from './summary.ts';
import { timelineOf } from './timeline.ts';

/** The two steps of an answer, from one place. */
export { compile };

/**
 * What a compiled scenario costs: every figure of the result, exact. Amounts in the workspace's currency.
 * Deterministic. Refused when outcomes influence each other, or when the joint states of the variables that
 * can touch a loss number more than 4,194,304. Source: spec/exposure-model.md §7.
 *
 * Example: one deployment worth 365,000 a year, blocked without end from day 30 with probability 0.1 and no
 * fallback, horizon 365 → expected loss 0.1 · 335 · 1000 = 33,500, maximum 335,000.
 */
export function evaluate(compiled: CompiledScenario): Result<Exposure, Refusal> {
  const { workspace, scenario, portfolio, variables } = compiled;
  const influences = activeInfluences(scenario);
  if (influences > 0) return fail({ kind: 'influences', count: influences });
  const scope = jointScope(variables, compiled.classes);
  const states = countStates(variables);
  if (!scope) return fail({ kind: 'too-many-states', states: String(states), limit: STATE_LIMIT });

  const joint = remember((asked) => independentProbabilities(variables, asked));
  const classes = expectClasses(compiled, joint);
  const totals = expectTotals(compiled, classes);
  const probabilities = joint(scope);
  const losses = spreadOver(
    scope,
    tabulateLoss(compiled.classes, ({ routing, amounts }, trajectory) =>
      dot(amounts, item(routing.measures, trajectory)),
    ),
  );
  const distribution = distributionOf({ values: losses, probabilities });
  return succeed({
    scenario: scenario.id,
    method: 'exact',
    states: showCount(states),
    loss: summarize(distribution, totals.loss, scenario.tolerance),
    outageDays: { expected: totals.outageDays },
    strandedDeployments: { expected: totals.strandedDeployments },
    exposedSpend: {
      expected: totals.exposedSpend,
      legal: totals.legalSpend,
      channel: totals.channelSpend,
    },
    lossBy: breakDown(workspace.deployments, portfolio, totals.deploymentLosses),
    timeline: timelineOf(classes, scope, probabilities, scenario.horizonDays),
    concentration: concentrateSpend(workspace.deployments, portfolio),
    map: mapPortfolio(compiled, classes, totals.deploymentLosses),
  });
}

/** Influences that have an effect: some weight, some strength. */
function activeInfluences(scenario: Scenario): number {
  const strength = scenario.influenceStrength ?? SCENARIO_DEFAULTS.influenceStrength;
  if (strength === 0) return 0;
  return (scenario.influences ?? []).filter(({ weight }) => weight !== 0).length;
}

/** The joint of each scope worked out once. */
function remember(joint: Joint): Joint {
  const known = new Map<string, Float64Array>();
  return (scope: Scope) => {
    const table = known.get(scope.key) ?? joint(scope);
    known.set(scope.key, table);
    return table;
  };
}
