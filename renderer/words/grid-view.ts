import type { GridColumn } from '../../model/grid/grid-column.ts';
import type { ColumnFilter } from '../../model/grid/grid-view.ts';
import type { GridWorld } from '../../model/grid/grid-world.ts';
import { count } from '../format/number.ts';

/** So many values are named; of more only how many. */
const MOST_NAMED = 3;

/** What a column is held to: "Unit: Retail, Insurance", "Spend a year: at least 10,000". */
export function filterWords(column: GridColumn, filter: ColumnFilter, world: GridWorld): string {
  switch (filter.kind) {
    case 'contains':
      return `${column.title}: has “${filter.text.trim()}”`;
    case 'values': {
      const names = filter.values.map((value) => column.label(value, world) || 'empty');
      const named =
        names.length > MOST_NAMED ? `one of ${count(names.length)}` : names.join(' or ');
      return `${column.title}: ${named}`;
    }
    case 'range': {
      const ends = [
        ...(filter.least === null ? [] : [`at least ${count(filter.least)}`]),
        ...(filter.most === null ? [] : [`at most ${count(filter.most)}`]),
      ];
      return `${column.title}: ${ends.join(' and ')}`;
    }
  }
}
