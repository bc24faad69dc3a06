import type { CellValues, RowValues } from './read-rows.ts';

/** A model through a channel, as one row names it: its primary (`prefix` "") or one of its fallbacks. */
export interface Use {
  readonly row: number;
  /** What the names of its columns start with: "", `fallback1_`, … */
  readonly prefix: string;
  readonly vendor: string | undefined;
  readonly model: string | undefined;
  readonly channel: string | undefined;
  readonly channelKind: string | undefined;
}

/** The primary of a row, then its fallbacks. Pure. */
export function usesOf({ row, values, fallbacks }: RowValues): readonly Use[] {
  return [
    useOf(row, '', values),
    ...fallbacks.map((fallback) => useOf(row, fallback.prefix, fallback.values)),
  ];
}

/** What one part of a row names. Pure. */
export function useOf(row: number, prefix: string, values: CellValues): Use {
  return {
    row,
    prefix,
    vendor: textOf(values, 'vendor'),
    model: textOf(values, 'model'),
    channel: textOf(values, 'channel'),
    channelKind: textOf(values, 'channelKind'),
  };
}

function textOf(values: CellValues, name: string): string | undefined {
  const value = values.get(name);
  return typeof value === 'string' ? value : undefined;
}
