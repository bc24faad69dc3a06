import * as z from 'zod';
import { COLUMNS } from './columns.ts';
import { COLUMN_KEYS, type ColumnKey } from './grid-column.ts';

const keySchema = z.enum(COLUMN_KEYS);

/** What the cells of one column are held to. */
export const columnFilterSchema = z.discriminatedUnion('kind', [
  /** Has this in it, in capitals or not. */
  z.strictObject({ kind: z.literal('contains'), text: z.string() }),
  /** Is one of these values, as they are kept; "" is an empty cell. */
  z.strictObject({ kind: z.literal('values'), values: z.array(z.string()).readonly() }),
  /** Lies between these, ends included; null: no end. */
  z.strictObject({
    kind: z.literal('range'),
    least: z.number().nullable(),
    most: z.number().nullable(),
  }),
]);
export type ColumnFilter = Readonly<z.infer<typeof columnFilterSchema>>;

const shownColumnSchema = z.strictObject({ key: keySchema, width: z.number().min(40).max(1000) });
export type ShownColumn = Readonly<z.infer<typeof shownColumnSchema>>;

const sortSchema = z.strictObject({ column: keySchema, isDescending: z.boolean() });
export type ColumnSort = Readonly<z.infer<typeof sortSchema>>;

/** At most so many columns are grouped by. */
export const MOST_GROUPS = 2;

/** How the user looks at the grid: kept for each workspace, and found again tomorrow. */
export const gridViewSchema = z.strictObject({
  /** The columns shown, in order. The name is always the first. */
  columns: z.array(shownColumnSchema).readonly(),
  /** By the first; where that is the same, by the second, and so on. None: as the portfolio has them. */
  sorts: z.array(sortSchema).readonly(),
  filters: z.partialRecord(keySchema, columnFilterSchema).readonly(),
  /** What some cell has to have in it. */
  search: z.string(),
  groups: z.array(keySchema).max(MOST_GROUPS).readonly(),
});
export type GridView = Readonly<z.infer<typeof gridViewSchema>>;

/** How the grid looks until somebody says otherwise: every column but the id, nothing sorted, filtered or grouped. */
export const FIRST_GRID_VIEW: GridView = {
  columns: COLUMNS.flatMap(({ key, width }) => (key === 'id' ? [] : [{ key, width }])),
  sorts: [],
  filters: {},
  search: '',
  groups: [],
};

/** Whether a view shows less than everything. */
export function isNarrowed({ search, filters }: GridView): boolean {
  return search.trim() !== '' || Object.keys(filters).length > 0;
}

/** The view with a column held to something, or (null) to nothing. Pure. */
export function withFilter(view: GridView, key: ColumnKey, filter: ColumnFilter | null): GridView {
  const { [key]: _before, ...others } = view.filters;
  return { ...view, filters: filter === null ? others : { ...others, [key]: filter } };
}

/**
 * The view sorted by a column: ascending, then descending, then not at all. Alone, or (`isAdded`) besides what it is
 * sorted by already, the last to count. Pure.
 */
export function withNextSort(view: GridView, column: ColumnKey, isAdded: boolean): GridView {
  const now = view.sorts.find((sort) => sort.column === column);
  const next: ColumnSort | null =
    now === undefined
      ? { column, isDescending: false }
      : now.isDescending
        ? null
        : { column, isDescending: true };
  if (!isAdded) return { ...view, sorts: next === null ? [] : [next] };
  if (now === undefined)
    return { ...view, sorts: [...view.sorts, { column, isDescending: false }] };
  return { ...view, sorts: view.sorts.flatMap((sort) => (sort === now ? (next ?? []) : [sort])) };
}

/** The view sorted by a column alone, in the direction said. Pure. */
export function withSort(view: GridView, sort: ColumnSort): GridView {
  return { ...view, sorts: [sort] };
}

/** The view grouped by a column as well, or no longer; of too many the first makes room. Pure. */
export function withGroup(view: GridView, column: ColumnKey): GridView {
  const groups = view.groups.includes(column)
    ? view.groups.filter((group) => group !== column)
    : [...view.groups, column].slice(-MOST_GROUPS);
  return { ...view, groups };
}

/** The view with a column shown at its own width, at the end, or hidden. The name stays. Pure. */
export function withColumnShown(view: GridView, key: ColumnKey, isShown: boolean): GridView {
  const others = view.columns.filter((column) => column.key !== key);
  if (!isShown) return key === 'name' ? view : { ...view, columns: others };
  if (others.length < view.columns.length) return view;
  const width = COLUMNS.find((column) => column.key === key)?.width ?? 120;
  return { ...view, columns: [...view.columns, { key, width }] };
}

/** The view with a column moved to another place, counted from 0; the first is the name's. Pure. */
export function withColumnAt(view: GridView, key: ColumnKey, place: number): GridView {
  const moved = view.columns.find((column) => column.key === key);
  if (moved === undefined || key === 'name') return view;
  const others = view.columns.filter((column) => column.key !== key);
  const at = Math.min(Math.max(place, 1), others.length);
  return { ...view, columns: [...others.slice(0, at), moved, ...others.slice(at)] };
}

/** The view with a column of another width, in pixels. Pure. */
export function withColumnWidth(view: GridView, key: ColumnKey, width: number): GridView {
  const kept = Math.round(Math.min(Math.max(width, NARROWEST), WIDEST));
  return {
    ...view,
    columns: view.columns.map((column) => (column.key === key ? { key, width: kept } : column)),
  };
}

const NARROWEST = 48;
const WIDEST = 800;
