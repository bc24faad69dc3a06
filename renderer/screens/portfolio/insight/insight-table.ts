import type { GridWorld } from '../../../../model/grid/grid-world.ts';
import {
  INSIGHT_FACETS,
  largestFirst,
  type InsightFacet,
  type Measure,
  type Part,
  type PortfolioInsight,
} from '../../../../model/insight/portfolio-insight.ts';
import { money, numberOf, share, type Cell, type Table } from '../../../charts/table.ts';
import { gapNames, partName } from './insight-words.ts';

const FACETS: Readonly<Record<InsightFacet, string>> = {
  vendor: 'Vendor',
  channel: 'Cloud',
  model: 'Model',
  region: 'Region',
};

/** All figures of the insight, every part of each facet, as a table for a spreadsheet. Pure. */
export function insightTable(
  insight: PortfolioInsight,
  measure: Measure,
  world: GridWorld,
  currency: string,
): Table {
  const { total } = insight;
  const row = (by: string, name: string, part: Part): readonly Cell[] => [
    ...[by, name, part.deployments],
    ...[part.spend, shareOf(part.spend, total.spend)],
    ...[part.value, shareOf(part.value, total.value)],
  ];
  const names = { vendor: world.vendors, channel: world.channels, model: world.models };
  const nameOf = (facet: InsightFacet, key: string) =>
    facet === 'region' ? key : names[facet].nameOf(key);
  return {
    columns: [
      ...['By', 'Name', numberOf('Deployments')],
      ...[money('Spend a year', currency), share('Share of spend')],
      ...[money('Value a year', currency), share('Share of value')],
    ],
    rows: [
      row('All shown', '', total),
      ...[...insight.gaps].map(([gap, part]) => row('Exit-plan gap', gapNames[gap], part)),
      ...INSIGHT_FACETS.flatMap((facet) =>
        largestFirst(insight.by[facet], measure).map((part) =>
          row(FACETS[facet], partName(nameOf(facet, part.key)), part),
        ),
      ),
    ],
  };
}

function shareOf(amount: number, total: number): number | null {
  return total > 0 ? amount / total : null;
}
