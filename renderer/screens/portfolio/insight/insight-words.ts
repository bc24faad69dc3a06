import type { ExitPlanGap } from '../../../../model/exit-plan-gap.ts';
import {
  gapsTogether,
  type InsightFacet,
  type Measure,
  type NamedPart,
  type PortfolioInsight,
} from '../../../../model/insight/portfolio-insight.ts';
import { shortMoney } from '../../../format/money.ts';
import { count, percent, plural } from '../../../format/number.ts';
import { shortName } from '../../../words/short-name.ts';

export const facetNouns: Readonly<Record<InsightFacet, readonly [one: string, many: string]>> = {
  vendor: ['vendor', 'vendors'],
  channel: ['cloud', 'clouds'],
  model: ['model', 'models'],
  region: ['region', 'regions'],
};

/** What a person calls a part: a region that is not given has no name. */
export function partName(name: string): string {
  return name === '' ? 'No region given' : name;
}

/** "Anthropic takes 65% of the spend"; of a single one: "All the spend is on Anthropic". */
export function facetFinding(
  facet: InsightFacet,
  largest: NamedPart | undefined,
  name: string,
  total: number,
  measure: Measure,
): string {
  if (largest === undefined || total === 0)
    return `Nothing is ${measure === 'spend' ? 'spent' : 'yielded'} by ${facetNouns[facet][0]}`;
  const share = largest[measure] / total;
  const who = facet === 'region' ? regionWords(name) : shortName(name);
  if (share === 1)
    return `All the ${measure} is on ${facet === 'region' ? `${who.charAt(0).toLowerCase()}${who.slice(1)}` : who}`;
  return `${who} ${name === '' ? 'take' : 'takes'} ${percent(share)} of the ${measure}`;
}

export const gapNames: Readonly<Record<ExitPlanGap, string>> = {
  'no-fallback': 'No fallback',
  'not-offered': 'Fallback not offered',
  'same-vendor': 'Same vendor only',
  'same-channel': 'Same cloud only',
  'same-both': 'Same vendor and cloud',
};

/** "7 of 13 deployments, $2.10 M of spend, have a gap in their exit plan". */
export function gapFinding(insight: PortfolioInsight, measure: Measure, currency: string): string {
  const all = insight.total.deployments;
  const gaps = gapsTogether(insight);
  if (all === 0) return 'No deployment is shown';
  if (gaps.deployments === 0) {
    return `${all === 1 ? 'The one deployment has' : `All ${count(all)} deployments have`} a way out on another vendor and another cloud`;
  }
  const verb = gaps.deployments === 1 ? 'has' : 'have';
  return `${count(gaps.deployments)} of ${plural(all, 'deployment')}, ${shortMoney(gaps[measure], currency)} of ${measure}, ${verb} a gap in the exit plan`;
}

/** Regions have names as short as "us". */
function regionWords(name: string): string {
  return name === '' ? 'Deployments without a region' : `Region ${shortName(name)}`;
}
