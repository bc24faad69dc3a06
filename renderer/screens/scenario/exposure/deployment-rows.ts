import type { PartExposure } from '../../../../model/exposure/part.ts';
import type { Facet } from '../../../../model/portfolio-filter.ts';
import { DEPLOYMENT_DEFAULTS, type Deployment } from '../../../../model/workspace.ts';

/** A deployment as the list behind a mark shows it. */
export interface DeploymentRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Its primary use: a model through a channel. */
  readonly use: string;
  readonly loss: number;
  readonly chance: number;
  readonly spend: number;
}

type ListedPart = Pick<PartExposure, 'positions' | 'losses' | 'blockedChances'>;

export type ListColumn = Exclude<keyof DeploymentRow, 'id'>;

/** The deployments of a part in the order of a column: names as people sort them, figures largest first. */
export function rowsOf(
  { positions, losses, blockedChances }: ListedPart,
  deployments: readonly Deployment[],
  nameOf: (facet: Facet, value: string) => string,
  sortedBy: ListColumn,
): readonly DeploymentRow[] {
  const rows = positions.flatMap((position, place): readonly DeploymentRow[] => {
    const deployment = deployments[position];
    if (deployment === undefined) return [];
    const { id, name, unit = DEPLOYMENT_DEFAULTS.unit, model, channel, annualSpend } = deployment;
    return [
      {
        ...{ id, name, unit },
        use: `${nameOf('model', model)} on ${nameOf('channel', channel)}`,
        loss: losses[place] ?? 0,
        chance: blockedChances[place] ?? 0,
        spend: annualSpend,
      },
    ];
  });
  return rows.sort((one, other) => {
    const [first, second] = [one[sortedBy], other[sortedBy]];
    return typeof first === 'number' && typeof second === 'number'
      ? second - first
      : byName.compare(String(first), String(second));
  });
}

const byName = new Intl.Collator('en', { numeric: true });
