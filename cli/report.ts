import type { ConsistentState } from '../model/consistency.ts';
import type { Difference } from '../model/document-difference.ts';
import type { Exposure } from '../model/exposure/result.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Workspace } from '../model/workspace.ts';
import { layOutColumns } from './columns.ts';

/** What a scenario costs, for people: the same figures as the JSON, rounded to whole amounts. */
export function reportExposure(
  exposure: Exposure,
  workspace: Workspace,
  scenario: Scenario,
): string {
  const { loss, plans, sensitivity, method } = exposure;
  const money = (amount: number) => amount.toLocaleString('en-US', { maximumFractionDigits: 0 });
  const share = (probability: number) => `${(100 * probability).toFixed(1)}%`;
  const how =
    method === 'exact'
      ? `exact over ${exposure.states} joint states`
      : `expected values exact, the distribution sampled with ${exposure.trials ?? 0} trials, seed ${exposure.seed ?? 0}`;
  const sections = [
    `${workspace.name} · ${scenario.name} (${scenario.id})`,
    `${scenario.horizonDays} days from ${scenario.start}, amounts in ${workspace.currency}, ${how}`,
    '',
    ...layOutColumns([
      ['Expected loss', money(loss.expected)],
      ['Standard deviation', money(loss.sd)],
      ['5% · 50% · 95%', `${money(loss.p05)} · ${money(loss.p50)} · ${money(loss.p95)}`],
      ['Worst 5% on average', money(loss.cvar95)],
      [method === 'exact' ? 'Maximum' : 'Maximum, at least', money(loss.max)],
      ...(loss.overTolerance === undefined
        ? []
        : [[`Above ${money(scenario.tolerance ?? 0)}`, share(loss.overTolerance)]]),
      ['Outage days', exposure.outageDays.expected.toFixed(1)],
      ['Stranded deployments', exposure.strandedDeployments.expected.toFixed(2)],
      ['Exposed spend', money(exposure.exposedSpend.expected)],
      ['  by law', money(exposure.exposedSpend.legal)],
      ['  by channels', money(exposure.exposedSpend.channel)],
    ]),
    '',
    ...layOutColumns([
      ['Plan', 'Cost', 'Expected', '95%', 'Regret at most'],
      ...plans.map((plan) => [
        plan.id,
        money(plan.cost),
        money(plan.expected),
        money(plan.p95),
        money(plan.maxRegret),
      ]),
    ]),
    '',
    `Knowing everything before choosing is worth ${money(exposure.evpi)}.`,
    '',
    ...layOutColumns([
      ['Variable', 'Explains', 'Worth knowing'],
      ...sensitivity.map(({ variable, firstOrder }) => [
        variable,
        share(firstOrder),
        money(exposure.evppi[variable] ?? 0),
      ]),
    ]),
  ];
  return `${sections.join('\n')}\n`;
}

/** Consistent states, for people. */
export function reportConsistent(
  combinations: number | string,
  states: readonly ConsistentState[],
  variables: readonly string[],
  threshold: number,
): string {
  const lines = [
    `${states.length} of ${combinations} states have an inconsistency of at most ${threshold}.`,
    '',
    ...layOutColumns([
      ['Impact', 'Inconsistency', ...variables],
      ...states.map(({ outcomes, totalImpact, inconsistency }) => [
        String(totalImpact),
        String(inconsistency),
        ...outcomes,
      ]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** What differs, for people: one line each. */
export function reportDifferences(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'Nothing differs.\n';
  const lines = differences.map(({ place, kind, before, after }) => {
    switch (kind) {
      case 'added':
        return `+ ${place}: ${shown(after)}`;
      case 'removed':
        return `- ${place}: ${shown(before)}`;
      case 'changed':
        return `  ${place}: ${shown(before)} → ${shown(after)}`;
    }
  });
  return `${lines.join('\n')}\n`;
}

const SHOWN = 120;

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`;
}
