import type { Mitigation, Scenario } from '../../scenario.ts';
import type { Workspace } from '../../workspace.ts';
import { bruteDays, type BruteDeployment } from './days.ts';
import { bruteStates, bruteVariables } from './states.ts';
import { bruteAbove, bruteMaximum, bruteQuantile, bruteSummary, deviation } from './summary.ts';

/**
 * The whole answer by listing every joint state and walking every day. For tests: written from
 * spec/exposure-model.md alone, sharing nothing with the engine.
 */
export function bruteForce(workspace: Workspace, scenario: Scenario) {
  const states = bruteStates(workspace, scenario);
  const untouched = workspace.deployments.map((deployment): BruteDeployment => ({
    deployment,
    model: deployment.model,
    channel: deployment.channel,
    relocated: null,
    fallbacks: deployment.fallbacks ?? [],
  }));
  const p = states.map((state) => state.probability);
  const days = states.map(({ held }) =>
    untouched.map((subject) => bruteDays(workspace, scenario, held, subject)),
  );
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value, state) => sum + value * (p[state] ?? 0), 0);
  const over = (amountOf: (state: number) => number) => states.map((_, state) => amountOf(state));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const perDeployment = days.map((own) => own.map(({ losses }) => sum(losses)));
  const losses = perDeployment.map(sum);
  const spendWhere = (blocked: (state: number, place: number) => boolean) =>
    mean(
      over((state) =>
        sum(workspace.deployments.map((d, place) => (blocked(state, place) ? d.annualSpend : 0))),
      ),
    );
  const day = (state: number, place: number) => {
    const found = days[state]?.[place];
    if (!found) throw new Error('no such state');
    return found;
  };

  const by = (nameOf: (d: Workspace['deployments'][number]) => string) => {
    const groups = new Map<string, number>();
    workspace.deployments.forEach((deployment, place) => {
      const own = mean(perDeployment.map((losses) => losses[place] ?? 0));
      groups.set(nameOf(deployment), (groups.get(nameOf(deployment)) ?? 0) + own);
    });
    return Object.fromEntries(groups);
  };

  const points: number[] = [];
  for (let point = 0; point < scenario.horizonDays; point += 7) points.push(point);
  points.push(scenario.horizonDays);
  const timeline = points.map((point) => {
    const cumulative = days.map((own) =>
      sum(own.map(({ losses: daily }) => sum(daily.slice(0, point)))),
    );
    const shown = Math.min(point, scenario.horizonDays - 1);
    return {
      day: point,
      expected: mean(cumulative),
      p05: bruteQuantile(cumulative, p, 0.05),
      p95: bruteQuantile(cumulative, p, 0.95),
      blockedSpend: spendWhere(
        (state, place) =>
          (day(state, place).legal[shown] ?? false) ||
          (day(state, place).byChannel[shown] ?? false),
      ),
    };
  });

  const plans = [{ id: 'none', mitigations: [] }, ...(scenario.plans ?? [])].map((plan) => {
    const subjects = applyPlan(untouched, plan.mitigations);
    const cost = planCost(plan.mitigations, scenario.horizonDays);
    const totals = states.map(
      ({ held }) =>
        cost +
        sum(subjects.map((subject) => sum(bruteDays(workspace, scenario, held, subject).losses))),
    );
    return { id: plan.id, cost, totals };
  });
  const bestIn = states.map((_, state) =>
    Math.min(...plans.map(({ totals }) => totals[state] ?? 0)),
  );
  const bestOf = Math.min(...plans.map(({ totals }) => mean(totals)));
  const mass = (key: string, id: string) =>
    mean(states.map(({ held }) => (held.get(key) === id ? 1 : 0)));
  const given = (values: readonly number[], key: string, id: string) =>
    mean(values.map((value, state) => (states[state]?.held.get(key) === id ? value : 0))) /
    mass(key, id);
  const sd = deviation(losses, p);
  const largest = Math.max(...losses.map(Math.abs));
  const ways = bruteVariables(scenario).map(({ key, outcomes }) => ({
    key,
    ids: ['moot', ...outcomes.map(({ id }) => id)].filter((id) => mass(key, id) > 0),
  }));
  const sensitivity = ways.map(({ key, ids }) => ({
    variable: key,
    expectedLossGiven: Object.fromEntries(ids.map((id) => [id, given(losses, key, id)])),
    probability: Object.fromEntries(ids.map((id) => [id, mass(key, id)])),
    firstOrder:
      sd <= 1e-9 * largest
        ? 0
        : sum(ids.map((id) => mass(key, id) * (given(losses, key, id) - mean(losses)) ** 2)) /
          sd ** 2,
  }));
  return {
    scenario: scenario.id,
    method: 'exact',
    states: states.length,
    loss: {
      ...bruteSummary(losses, p),
      ...(scenario.tolerance === undefined
        ? {}
        : { overTolerance: bruteAbove(losses, p, scenario.tolerance) }),
    },
    outageDays: { expected: mean(days.map((own) => sum(own.map((d) => d.outageDays)))) },
    strandedDeployments: {
      expected: mean(days.map((own) => own.filter((d) => d.isStranded).length)),
    },
    exposedSpend: {
      expected: spendWhere(
        (state, place) =>
          day(state, place).legal.includes(true) || day(state, place).byChannel.includes(true),
      ),
      legal: spendWhere((state, place) => day(state, place).legal.includes(true)),
      channel: spendWhere((state, place) => day(state, place).byChannel.includes(true)),
    },
    lossBy: {
      unit: by((d) => d.unit ?? ''),
      channel: by((d) => d.channel),
      vendor: by((d) => workspace.models.find(({ id }) => id === d.model)?.vendor ?? ''),
      criticality: by((d) => String(d.criticality ?? 3)),
      region: by((d) => d.region ?? ''),
      deployment: by((d) => d.id),
    },
    timeline,
    sensitivity,
    plans: plans.map(({ id, cost, totals }) => ({
      id,
      cost,
      ...bruteSummary(totals, p),
      maxRegret: bruteMaximum(
        totals.map((total, state) => total - (bestIn[state] ?? 0)),
        p,
        Math.max(...plans.flatMap((plan) => plan.totals.map(Math.abs))),
      ),
    })),
    evpi: bestOf - mean(bestIn),
    evppi: Object.fromEntries(
      ways.map(({ key, ids }) => [
        key,
        bestOf -
          sum(
            ids.map(
              (id) =>
                mass(key, id) * Math.min(...plans.map(({ totals }) => given(totals, key, id))),
            ),
          ),
      ]),
    ),
  };
}

function applyPlan(
  subjects: readonly BruteDeployment[],
  mitigations: readonly Mitigation[],
): readonly BruteDeployment[] {
  return mitigations.reduce(
    (before, mitigation) =>
      before.map((subject) => {
        const { deployments } = mitigation;
        if (deployments !== 'all' && !deployments.includes(subject.deployment.id)) return subject;
        switch (mitigation.kind) {
          case 'prequalify':
            return {
              ...subject,
              fallbacks: subject.fallbacks.map((fallback) =>
                (mitigation.model ?? fallback.model) === fallback.model &&
                (mitigation.channel ?? fallback.channel) === fallback.channel
                  ? {
                      ...fallback,
                      switchDays: Math.min(fallback.switchDays, mitigation.switchDays),
                    }
                  : fallback,
              ),
            };
          case 'addFallback':
            return {
              ...subject,
              fallbacks:
                mitigation.first === true
                  ? [{ ...mitigation.fallback }, ...subject.fallbacks]
                  : [...subject.fallbacks, { ...mitigation.fallback }],
            };
          case 'relocate':
            return {
              ...subject,
              model: mitigation.model,
              channel: mitigation.channel,
              relocated: {
                valueRetained: mitigation.valueRetained ?? 1,
                annualCostDelta: mitigation.annualCostDelta ?? 0,
              },
            };
        }
      }),
    subjects,
  );
}

function planCost(mitigations: readonly Mitigation[], horizonDays: number): number {
  return mitigations.reduce(
    (sum, { cost = 0, annualCost = 0 }) => sum + cost + (annualCost * horizonDays) / 365,
    0,
  );
}
