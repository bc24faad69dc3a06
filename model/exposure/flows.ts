import type { CompiledScenario } from './compile.ts';
import type { ExpectedClass } from './expected.ts';
import { item } from './numbers.ts';
import { DEPLOYMENT_DEFAULTS } from '../workspace.ts';

/** Spend on its way from a vendor through a channel into a unit, and what of it is expected to be blocked. */
export interface Flow {
  readonly vendor: string;
  readonly channel: string;
  readonly unit: string;
  readonly deployments: number;
  readonly annualSpend: number;
  /** Expected spend of uses that are blocked on some day, whoever blocks them. */
  readonly exposedSpend: number;
  /** The part of it that is blocked by law on some day. */
  readonly legalSpend: number;
}

/**
 * Annual spend by vendor, channel and unit of the primary use, and the expected part of it that stands blocked on
 * some day; amounts in the currency. Sums to the exposed spend of the result. In order of first appearance,
 * deterministic. Source: spec/exposure-model.md §6.
 *
 * Example: 300,000 a year in unit A, blocked by law with 0.1 and by law or channel with 0.4 → exposed 120,000, of
 * which legal 30,000.
 */
export function flowsOf(
  compiled: CompiledScenario,
  classes: readonly ExpectedClass[],
): readonly Flow[] {
  const { deployments, models } = compiled.workspace;
  const vendors = new Map(models.map(({ id, vendor }) => [id, vendor]));
  const ways = new Map<string, Map<string, Sums>>();
  const flows: Sums[] = [];
  for (const { routingClass, primary } of classes) {
    const [first] = routingClass.members;
    if (first === undefined) continue;
    // Deployments of one routing share their primary use; ids hold no spaces.
    const { model, channel } = item(deployments, first);
    const vendor = vendors.get(model) ?? '';
    const way = `${vendor} ${channel}`;
    const units = ways.get(way) ?? new Map<string, Sums>();
    ways.set(way, units);
    for (const member of routingClass.members) {
      const deployment = item(deployments, member);
      const unit = deployment.unit ?? DEPLOYMENT_DEFAULTS.unit;
      let sums = units.get(unit);
      if (sums === undefined) {
        sums = { vendor, channel, unit, ...NOTHING };
        units.set(unit, sums);
        flows.push(sums);
      }
      sums.deployments += 1;
      sums.annualSpend += deployment.annualSpend;
      sums.exposedSpend += deployment.annualSpend * primary.blocked;
      sums.legalSpend += deployment.annualSpend * primary.blockedByLaw;
    }
  }
  return flows;
}

type Sums = { -readonly [Field in keyof Flow]: Flow[Field] };

const NOTHING = { deployments: 0, annualSpend: 0, exposedSpend: 0, legalSpend: 0 };
