import type { Deployment } from '../workspace.ts';
import { COLUMNS, columnOf } from './columns.ts';
import { COLUMN_KEYS, type CellValue, type GridColumn } from './grid-column.ts';
import type { GridWorld } from './grid-world.ts';
import type { ColumnFilter, GridView } from './grid-view.ts';

type Matches = (deployment: Deployment) => boolean;

/** Where the free text is looked for: what has words. Amounts have their ranges. */
const SEARCHED = COLUMNS.filter(
  ({ kind, key }) => kind !== 'amount' && kind !== 'count' && key !== 'gap',
);
/** Where nearly every row says something else: remembering what was found would only cost. */
const DISTINCT: ReadonlySet<string> = new Set(['name', 'id', 'note']);

/**
 * Whether a deployment has everything that a view asks for: each column's filter, and the free text in one of its
 * cells. Deterministic.
 */
export function matcherOfView(
  view: Pick<GridView, 'filters' | 'search'>,
  world: GridWorld,
): Matches {
  const tests: Matches[] = COLUMN_KEYS.flatMap((key) => {
    const filter = view.filters[key];
    return filter === undefined ? [] : [cellMatcher(columnOf(key), filter, world)];
  });
  const search = view.search.trim().toLowerCase();
  if (search !== '') tests.push(searcher(search, world));
  return (deployment) => tests.every((test) => test(deployment));
}

function cellMatcher(column: GridColumn, filter: ColumnFilter, world: GridWorld): Matches {
  const valueOf: (deployment: Deployment) => CellValue = (own) => column.value(own, world);
  switch (filter.kind) {
    case 'contains': {
      const contains = containing(column, filter.text.trim().toLowerCase(), world);
      return (own) => contains(valueOf(own));
    }
    case 'values': {
      const wanted = new Set(filter.values);
      return (own) => wanted.has(String(valueOf(own)));
    }
    case 'range': {
      const { least, most } = filter;
      return (own) => {
        const value = Number(valueOf(own));
        return (least === null || value >= least) && (most === null || value <= most);
      };
    }
  }
}

function searcher(search: string, world: GridWorld): Matches {
  const cells = SEARCHED.map((column) => ({ column, has: containing(column, search, world) }));
  return (own) => cells.some(({ column, has }) => has(column.value(own, world)));
}

/** Whether the words of a value have a text in them; each value of a column with few of them is read once. */
function containing(
  column: GridColumn,
  text: string,
  world: GridWorld,
): (value: CellValue) => boolean {
  const has = (value: CellValue) => column.label(value, world).toLowerCase().includes(text);
  if (DISTINCT.has(column.key)) return has;
  const known = new Map<CellValue, boolean>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const now = has(value);
    known.set(value, now);
    return now;
  };
}
