import type { Content } from '../../../model/change/content.ts';
import { offerKey } from '../../../model/file/names.ts';
import type { EntryPlace } from '../../../model/world/entry.ts';
import { NOWHERE, isOfferedIn, type Offered } from '../../../model/world/offers.ts';
import { UNUSED, type PairUse } from '../../../model/world/pair-uses.ts';
import type { Channel, Model, Vendor } from '../../../model/workspace.ts';
import type { WorldPlace } from '../../store/world.ts';

/** A row of the matrix: a vendor over its models, or one of these. */
export interface WorldRow {
  readonly key: string;
  readonly vendor: Vendor;
  /** Null: the row is the vendor's own. */
  readonly model: Model | null;
  /** Those the row speaks for: its own, or all of the vendor. */
  readonly models: readonly Model[];
}

/** Each vendor followed by its models, both in the workspace's order. */
export function worldRows(
  vendors: readonly Vendor[],
  models: readonly Model[],
): readonly WorldRow[] {
  const byVendor = Map.groupBy(models, ({ vendor }) => vendor);
  return vendors.flatMap((vendor) => {
    const own = byVendor.get(vendor.id) ?? [];
    return [
      { key: `vendor:${vendor.id}`, vendor, model: null, models: own },
      ...own.map((model) => ({ key: `model:${model.id}`, vendor, model, models: [model] })),
    ];
  });
}

/** What stands at a place of the matrix. */
export type WorldChosen =
  | { readonly kind: 'entry'; readonly entry: EntryPlace }
  | { readonly kind: 'cell'; readonly row: WorldRow; readonly channel: Channel };

/** Undefined where the place is not there any more. */
export function chosenAt(
  place: WorldPlace | null,
  rows: readonly WorldRow[],
  channels: readonly Channel[],
): WorldChosen | undefined {
  if (place === null) return undefined;
  const row = rows.find(({ key }) => key === place.row);
  const channel = channels.find(({ id }) => id === place.column);
  if (row !== undefined && channel !== undefined) return { kind: 'cell', row, channel };
  if (row !== undefined && place.column === '') {
    const { model, vendor } = row;
    const entry: EntryPlace =
      model === null ? { kind: 'vendor', id: vendor.id } : { kind: 'model', id: model.id };
    return { kind: 'entry', entry };
  }
  if (channel !== undefined && place.row === '') {
    return { kind: 'entry', entry: { kind: 'channel', id: channel.id } };
  }
  return undefined;
}

/** A cell as it is drawn. */
export interface WorldCell {
  readonly offered: Offered;
  readonly use: PairUse;
  /** Deployments that run, or have a fallback, where it is not offered to them. */
  readonly outside: number;
}

export interface WorldTables {
  readonly offers: ReadonlyMap<string, Offered>;
  readonly uses: ReadonlyMap<string, PairUse>;
}

/** What is offered and used of a model through a channel. */
export function cellOf(tables: WorldTables, model: string, channel: string): WorldCell {
  const key = offerKey(model, channel);
  const offered = tables.offers.get(key) ?? NOWHERE;
  const use = tables.uses.get(key) ?? UNUSED;
  let outside = 0;
  for (const [region, number] of use.regions) {
    if (!isOfferedIn(offered, region)) outside += number;
  }
  return { offered, use, outside };
}

/** What a vendor's models together come to on a channel. */
export function sumOf(cells: readonly WorldCell[]): PairUse & { readonly offered: number } {
  return {
    offered: cells.filter(({ offered }) => offered.kind !== 'nowhere').length,
    deployments: cells.reduce((sum, { use }) => sum + use.deployments, 0),
    spend: cells.reduce((sum, { use }) => sum + use.spend, 0),
    fallbacks: cells.reduce((sum, { use }) => sum + use.fallbacks, 0),
    regions: new Map(),
  };
}

/** The next place in a direction, the heads included; the corner is none, and at an edge nothing moves. */
export function movedBy(
  place: WorldPlace,
  rows: readonly WorldRow[],
  { channels }: Pick<Content, 'channels'>,
  by: { readonly rows: number; readonly columns: number },
): WorldPlace {
  const rowKeys = ['', ...rows.map(({ key }) => key)];
  const columnKeys = ['', ...channels.items.map(({ id }) => id)];
  const row = stepped(rowKeys, place.row, by.rows);
  const column = stepped(columnKeys, place.column, by.columns);
  return row === '' && column === '' ? place : { row, column };
}

function stepped(keys: readonly string[], from: string, by: number): string {
  const at = Math.max(0, keys.indexOf(from));
  return keys[Math.min(keys.length - 1, Math.max(0, at + by))] ?? from;
}
