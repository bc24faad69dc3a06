import { facetOf, type Facet } from '../portfolio-filter.ts';
import type { Deployment } from '../workspace.ts';
import type { CompiledScenario } from './compile.ts';
import { expectTotals, type ExpectedClass } from './expected.ts';
import { flowsOf, type Flow } from './flows.ts';
import { floatAt, item } from './numbers.ts';
import { pairKey } from './portfolio.ts';
import type { ExpectedExposure, LossBy, MapCell } from './result.ts';
import { expectTimeline } from './timeline.ts';

/** Expected figures of some of the deployments; the distribution of a part is not worked out. */
export interface PartExposure extends Pick<
  ExpectedExposure,
  'loss' | 'outageDays' | 'strandedDeployments' | 'exposedSpend' | 'timeline' | 'map'
> {
  readonly lossBy: Omit<LossBy, 'deployment'>;
  readonly annualSpend: number;
  readonly flows: readonly Flow[];
  /** The part's deployments: positions in the workspace's list, ascending. */
  readonly positions: readonly number[];
  /** Per deployment of the part: its expected loss, and the chance that its primary use is blocked on some day. */
  readonly losses: Float64Array;
  readonly blockedChances: Float64Array;
}

/**
 * The expected figures of the deployments at the given positions (ascending), within the whole portfolio: who is
 * bound, and what may happen, is what it is for the whole. All of them give the figures of the whole, parts that
 * share no deployment add up to it. Amounts in the currency; exact, deterministic. Source: spec/exposure-model.md
 * §6, §7.
 *
 * Example: two deployments that lose 100 and 300 → the part of the second loses 300.
 */
export function expectPart(
  compiled: CompiledScenario,
  classes: readonly ExpectedClass[],
  positions: readonly number[],
): PartExposure {
  const { deployments, models } = compiled.workspace;
  const kept = new Set(positions);
  const own = classes.flatMap((expected) => partOf(expected, kept, compiled));
  const totals = expectTotals(compiled, own);
  const chances = new Float64Array(deployments.length);
  for (const { routingClass, primary } of own) {
    for (const member of routingClass.members) chances[member] = primary.blocked;
  }
  const rows = positions.map((position) => ({
    deployment: item(deployments, position),
    loss: floatAt(totals.deploymentLosses, position),
    chance: floatAt(chances, position),
  }));
  const vendors = new Map(models.map(({ id, vendor }) => [id, vendor]));
  const lossBy = (facet: Facet) =>
    sumBy(rows, ({ deployment }) =>
      facetOf(facet, deployment, (model) => vendors.get(model) ?? ''),
    );
  return {
    loss: { expected: totals.loss },
    outageDays: { expected: totals.outageDays },
    strandedDeployments: { expected: totals.strandedDeployments },
    exposedSpend: {
      expected: totals.exposedSpend,
      legal: totals.legalSpend,
      channel: totals.channelSpend,
    },
    timeline: expectTimeline(own, compiled.scenario.horizonDays),
    map: mapOf(rows),
    lossBy: {
      unit: lossBy('unit'),
      channel: lossBy('channel'),
      vendor: lossBy('vendor'),
      criticality: lossBy('criticality'),
      region: lossBy('region'),
    },
    annualSpend: rows.reduce((sum, { deployment }) => sum + deployment.annualSpend, 0),
    flows: flowsOf(compiled, own),
    positions,
    losses: Float64Array.from(rows, ({ loss }) => loss),
    blockedChances: Float64Array.from(rows, ({ chance }) => chance),
  };
}

/** A class's deployments that are of the part, with their amounts; none, when none is. */
function partOf(
  expected: ExpectedClass,
  kept: ReadonlySet<number>,
  { amounts, workspace }: CompiledScenario,
): readonly ExpectedClass[] {
  const members = expected.routingClass.members.filter((member) => kept.has(member));
  if (members.length === 0) return [];
  const routingClass = {
    ...expected.routingClass,
    members,
    deployments: members.length,
    amounts: amounts.sumOf(members),
    annualSpend: members.reduce(
      (sum, member) => sum + item(workspace.deployments, member).annualSpend,
      0,
    ),
  };
  return [{ ...expected, routingClass }];
}

interface Row {
  readonly deployment: Deployment;
  readonly loss: number;
  readonly chance: number;
}

function sumBy(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const name = nameOf(row);
    sums.set(name, (sums.get(name) ?? 0) + row.loss);
  }
  return Object.fromEntries(sums);
}

function mapOf(rows: readonly Row[]): readonly MapCell[] {
  const cells = new Map<string, Row[]>();
  for (const row of rows) {
    const key = pairKey(row.deployment.model, row.deployment.channel);
    const own = cells.get(key);
    if (own === undefined) cells.set(key, [row]);
    else own.push(row);
  }
  return [...cells.values()].map((own): MapCell => {
    const { model, channel } = item(own, 0).deployment;
    const sum = (amountOf: (row: Row) => number) =>
      own.reduce((total, row) => total + amountOf(row), 0);
    const annualSpend = sum(({ deployment }) => deployment.annualSpend);
    const blocked = sum(({ deployment, chance }) => deployment.annualSpend * chance);
    return {
      model,
      channel,
      deployments: own.length,
      annualSpend,
      blockedShare: annualSpend > 0 ? blocked / annualSpend : null,
      expectedLoss: sum(({ loss }) => loss),
    };
  });
}
