import type { Deployment } from '../workspace.ts';
import type { Arrangement, Group } from './arrangement.ts';

/** A line of the grid: a deployment by its position in the portfolio, or the head of a group. */
export type Line =
  | { readonly kind: 'row'; readonly position: number }
  | { readonly kind: 'group'; readonly group: Group; readonly isCollapsed: boolean };

/** The lines of an arrangement, one a deployment or group in sight. */
export interface Lines {
  readonly count: number;
  /** The line at a place counted from 0; null beyond the end. */
  readonly at: (place: number) => Line | null;
  /** The place of the line of a deployment, by its position; −1 where it is not in sight. */
  readonly placeOf: (position: number) => number;
}

/**
 * What is in sight of an arrangement when some groups, by their keys, are collapsed: a group's head, then what is in it.
 * Rows are numbers and no objects of their own, since there may be 100,000 of them. Deterministic.
 */
export function linesOf(
  { order, groups, fresh }: Arrangement,
  collapsed: ReadonlySet<string>,
): Lines {
  // A row is its position; a group's head is −1 for the first group, −2 for the second, and so on.
  const lines: number[] = groups.length === 0 ? [...order] : [];
  let hiddenUpTo = 0;
  groups.forEach((group, index) => {
    if (group.from < hiddenUpTo) return;
    lines.push(-1 - index);
    if (collapsed.has(group.key)) {
      hiddenUpTo = group.to;
      return;
    }
    const next = groups[index + 1];
    const hasGroups = next !== undefined && next.level > group.level;
    if (!hasGroups)
      for (let place = group.from; place < group.to; place += 1) lines.push(order[place] ?? 0);
  });
  for (const position of fresh) lines.push(position);
  return {
    count: lines.length,
    at: (place) => {
      const line = lines[place];
      if (line === undefined) return null;
      if (line >= 0) return { kind: 'row', position: line };
      const group = groups[-1 - line];
      if (group === undefined) return null;
      return { kind: 'group', group, isCollapsed: collapsed.has(group.key) };
    },
    placeOf: (position) => lines.indexOf(position),
  };
}

/** How many deployments, and what they spend and are worth a year together. */
export interface PortfolioFigures {
  readonly deployments: number;
  readonly spend: number;
  readonly value: number;
}

/** The figures of all that an arrangement shows, collapsed or not. */
export function figuresOf(
  { order, fresh }: Arrangement,
  deployments: readonly Deployment[],
): PortfolioFigures {
  const shown = figuresOfPositions(order, deployments);
  const added = figuresOfPositions(fresh, deployments);
  return {
    deployments: shown.deployments + added.deployments,
    spend: shown.spend + added.spend,
    value: shown.value + added.value,
  };
}

/** The figures of one group. */
export function figuresOfGroup(
  { order }: Arrangement,
  { from, to }: Group,
  deployments: readonly Deployment[],
): PortfolioFigures {
  return figuresOfPositions(order.slice(from, to), deployments);
}

/** The figures of deployments by their positions. */
export function figuresOfPositions(
  positions: readonly number[],
  deployments: readonly Deployment[],
): PortfolioFigures {
  let spend = 0;
  let value = 0;
  for (const position of positions) {
    const deployment = deployments[position];
    spend += deployment?.annualSpend ?? 0;
    value += deployment?.annualValue ?? 0;
  }
  return { deployments: positions.length, spend, value };
}
