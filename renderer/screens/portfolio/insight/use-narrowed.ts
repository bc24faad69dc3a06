import { isSame } from '../../../../model/change/same.ts';
import type { ColumnKey } from '../../../../model/grid/grid-column.ts';
import { withFilter } from '../../../../model/grid/grid-view.ts';
import { useStore } from '../../../store/store.ts';

/** Whether the grid shows only some values of a column, and how to have it show these, or all again where it does. */
export function useNarrowed(column: ColumnKey): {
  readonly isNarrowedTo: (values: readonly string[]) => boolean;
  readonly narrowTo: (values: readonly string[]) => void;
} {
  const filter = useStore((state) => state.gridView.filters[column]);
  const changeGridView = useStore((state) => state.changeGridView);
  const isNarrowedTo = (values: readonly string[]) => isSame(filter, { kind: 'values', values });
  return {
    isNarrowedTo,
    narrowTo: (values) => {
      const wanted = isNarrowedTo(values) ? null : ({ kind: 'values', values } as const);
      changeGridView((view) => withFilter(view, column, wanted));
    },
  };
}
