import * as z from 'zod';
import { listedRowSchema, type ListedRow, type ListedStatus } from './listed-row.ts';
import {
  LISTED_CHANNELS,
  LISTED_MODELS,
  type ListedChannel,
  type ListedModel,
} from './listed-names.ts';
import rows from './availability.json' with { type: 'json' };

/** What the list says of one model on one channel, and every row that says it. */
export interface ListedOffer {
  readonly key: string;
  readonly model: ListedModel;
  readonly channel: ListedChannel;
  /** The best that any of its rows says. */
  readonly status: ListedStatus;
  readonly rows: readonly ListedRow[];
}

/** Best first: of two rows on one offer the one that knows of it counts. */
const BEST_FIRST: readonly ListedStatus[] = [
  'yes',
  'restricted',
  'phase out',
  'agreed',
  'announced',
  'not listed',
];

/** The list's rows, each one page's word (README.md beside this file). Throws when they are not what they should be: a bug. */
export function listedRows(): readonly ListedRow[] {
  return z.array(listedRowSchema).parse(rows);
}

/**
 * What public pages said is offered where, a model family and a channel each, in the order of the list. A row on several
 * clouds stands under each. Throws at a family or cloud that listed-names.ts does not have: a bug. Deterministic.
 */
export function listedOffers(list: readonly ListedRow[] = listedRows()): readonly ListedOffer[] {
  const pairs = list.flatMap((row) =>
    row.cloud.split(/[,;] /).map((cloud) => ({
      row,
      model: found(LISTED_MODELS, (one) => isOf(one, row), `${row.vendor} ${row.family}`),
      channel: found(LISTED_CHANNELS, ({ clouds }) => clouds.includes(cloud), cloud),
    })),
  );
  const byKey = Map.groupBy(
    pairs,
    ({ model, channel }) => `${model.vendor} · ${model.name} · ${channel.name}`,
  );
  return [...byKey].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { model, channel } = first;
    const status =
      BEST_FIRST.find((one) => own.some(({ row }) => row.status === one)) ?? 'not listed';
    return [{ key, model, channel, status, rows: own.map(({ row }) => row) }];
  });
}

/** The newest day that any row was read on: what "today" means for the list. */
export function listDate(list: readonly ListedRow[] = listedRows()): string {
  return list
    .flatMap(({ asOf }) => asOf.match(/\d{4}-\d{2}-\d{2}/g) ?? [])
    .reduce((newest, day) => (day > newest ? day : newest), '');
}

function isOf({ vendor, families }: ListedModel, row: ListedRow): boolean {
  return vendor === row.vendor && families.includes(row.family);
}

function found<Item>(items: readonly Item[], is: (item: Item) => boolean, what: string): Item {
  const item = items.find(is);
  if (item === undefined) throw new TypeError(`${what} has no name in listed-names.ts`);
  return item;
}
