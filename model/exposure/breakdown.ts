import type { Deployment } from '../workspace.ts';
import { DEPLOYMENT_DEFAULTS } from '../workspace.ts';
import { concentrationOf } from './concentration.ts';
import type { ExpectedClass } from './expected.ts';
import { addAt, floatAt, intAt, item } from './numbers.ts';
import { pairKey, type Portfolio } from './portfolio.ts';
import type { Exposure, LossBy, MapCell } from './result.ts';

/**
 * A portfolio's deployments under the names they have, found once: an answer then only adds up.
 * Source: spec/exposure-model.md §6 (concentration), §7 (breakdowns).
 */
export class Breakdown {
  /** How concentrated the annual spend is. Null where there is no spend. */
  readonly concentration: Exposure['concentration'];
  private readonly deployments: readonly Deployment[];
  private readonly spends: Float64Array;
  private readonly unit: Grouping;
  private readonly channel: Grouping;
  private readonly vendor: Grouping;
  private readonly criticality: Grouping;
  private readonly region: Grouping;
  private readonly deployment: Grouping;
  private readonly pair: Grouping;

  constructor(deployments: readonly Deployment[], portfolio: Portfolio) {
    const by = (nameOf: (deployment: Deployment) => string) => new Grouping(deployments, nameOf);
    const vendorOf = ({ model }: Deployment) => portfolio.vendorOf(model);
    const regionOf = ({ region }: Deployment) => region ?? DEPLOYMENT_DEFAULTS.region;
    this.deployments = deployments;
    this.spends = Float64Array.from(deployments, ({ annualSpend }) => annualSpend);
    this.unit = by(({ unit }) => unit ?? DEPLOYMENT_DEFAULTS.unit);
    this.channel = by(({ channel }) => channel);
    this.vendor = by(vendorOf);
    this.criticality = by(({ criticality }) =>
      String(criticality ?? DEPLOYMENT_DEFAULTS.criticality),
    );
    this.region = by(regionOf);
    this.deployment = by(({ id }) => id);
    this.pair = by(({ model, channel }) => pairKey(model, channel));
    const concentration = (grouping: Grouping) => concentrationOf(grouping.sum(this.spends));
    this.concentration = {
      vendor: concentration(this.vendor),
      channel: concentration(this.channel),
      model: concentration(by(({ model }) => model)),
      region: concentration(this.region),
    };
  }

  /**
   * Expected losses of the deployments summed under the names they have: unit, channel, vendor, criticality and
   * region, by the primary use, and each deployment's own. Only groups that have a deployment; "" is a name.
   * A record of every deployment costs more than all the sums of a large portfolio: it is made when it is read.
   */
  lossBy(losses: Float64Array): LossBy {
    const { deployment } = this;
    let byDeployment: Readonly<Record<string, number>> | null = null;
    return {
      unit: this.unit.record(losses),
      channel: this.channel.record(losses),
      vendor: this.vendor.record(losses),
      criticality: this.criticality.record(losses),
      region: this.region.record(losses),
      get deployment() {
        return (byDeployment ??= deployment.record(losses));
      },
    };
  }

  /**
   * What stands at each primary (model, channel) pair of the portfolio: deployments, annual spend, the
   * spend-weighted chance that it is blocked on some day, and the expected loss. In order of first appearance.
   *
   * Example: 300,000 a year blocked with 0.1 and 100,000 with 0.5, on one pair → blockedShare 0.2.
   */
  map(classes: readonly ExpectedClass[], losses: Float64Array): readonly MapCell[] {
    const { pair, spends, deployments } = this;
    const blocked = new Float64Array(deployments.length);
    for (const { routingClass, primary } of classes) {
      for (const member of routingClass.members) {
        blocked[member] = floatAt(spends, member) * primary.blocked;
      }
    }
    const blockedSpends = pair.sum(blocked);
    const annualSpends = pair.sum(spends);
    const expectedLosses = pair.sum(losses);
    const counts = pair.sum(new Float64Array(deployments.length).fill(1));
    return pair.firsts.map((first, cell) => {
      const { model, channel } = item(deployments, first);
      const annualSpend = floatAt(annualSpends, cell);
      return {
        model,
        channel,
        deployments: floatAt(counts, cell),
        annualSpend,
        blockedShare: annualSpend > 0 ? floatAt(blockedSpends, cell) / annualSpend : null,
        expectedLoss: floatAt(expectedLosses, cell),
      };
    });
  }
}

/** Deployments by one kind of name, in order of first appearance. */
class Grouping {
  private readonly names: string[] = [];
  /** Per name: the position of its first deployment. */
  readonly firsts: number[] = [];
  /** Per deployment: the number of its name. */
  private readonly numbers: Int32Array;

  constructor(deployments: readonly Deployment[], nameOf: (deployment: Deployment) => string) {
    const known = new Map<string, number>();
    this.numbers = new Int32Array(deployments.length);
    deployments.forEach((deployment, position) => {
      const name = nameOf(deployment);
      const number = known.get(name) ?? this.names.length;
      if (number === this.names.length) {
        known.set(name, number);
        this.names.push(name);
        this.firsts.push(position);
      }
      this.numbers[position] = number;
    });
  }

  /** The sum of an amount of each deployment, by number of the name. */
  sum(amounts: Float64Array): Float64Array {
    const sums = new Float64Array(this.names.length);
    for (let position = 0; position < amounts.length; position += 1) {
      addAt(sums, intAt(this.numbers, position), floatAt(amounts, position));
    }
    return sums;
  }

  /** The same under the names. */
  record(amounts: Float64Array): Readonly<Record<string, number>> {
    const sums = this.sum(amounts);
    const record: Record<string, number> = {};
    this.names.forEach((name, number) => {
      const value = floatAt(sums, number);
      // Assigned to, that name would be lost: it sets what an object inherits from.
      if (name === '__proto__') Object.defineProperty(record, name, { ...PLAIN, value });
      else record[name] = value;
    });
    return record;
  }
}

const PLAIN = { enumerable: true, writable: true, configurable: true };
