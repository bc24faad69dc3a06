import type { Workspace } from '../workspace.ts';
import type { CellValues, RowValues } from './portfolio-cells.ts';

/** The part of a workspace that names are looked up in. */
export type KnownWorld = Pick<Workspace, 'vendors' | 'models' | 'channels' | 'availability'>;

/** A model through a channel, as one row means it: its primary (`prefix` "") or one of its fallbacks. */
export interface Use {
  readonly row: number;
  /** What the names of its columns start with: "", `fallback1_`, … */
  readonly prefix: string;
  readonly values: CellValues;
}

/** The primary of a row, then its fallbacks. */
export function usesOf(row: RowValues): readonly Use[] {
  return [
    { row: row.row, prefix: '', values: row.values },
    ...row.fallbacks.map(({ number, values }) => ({
      row: row.row,
      prefix: `fallback${number}_`,
      values,
    })),
  ];
}

/** The text of one of its cells; undefined when that is empty. */
export function cellText(use: Use, name: string): string | undefined {
  const value = use.values.get(name);
  return typeof value === 'string' ? value : undefined;
}
