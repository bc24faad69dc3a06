import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, type RefObject } from 'react';
import type { ShownColumn } from '../../../../model/grid/grid-view.ts';
import type { GridRange } from '../../../store/grid.ts';
import { placedColumns } from './column-places.ts';
import { LINE_HEIGHT } from './grid-size.ts';

/** As many rows as are ever drawn at once, twice over: a row's place in the page is used again further down. */
const POOL = 256;

/** The lines and columns in sight of what scrolls, the first column always, and the chosen cell brought there. */
export function useGridWindow(
  scroller: RefObject<HTMLDivElement | null>,
  lineCount: number,
  columns: readonly ShownColumn[],
  { active }: GridRange,
) {
  const placed = useMemo(() => placedColumns(columns), [columns]);
  const nameWidth = placed[0]?.width ?? 0;
  const rows = useVirtualizer({
    count: lineCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    // Recycled: scrolling changes what stands in rows instead of making them.
    getItemKey: (index) => index % POOL,
    overscan: 6,
    paddingStart: LINE_HEIGHT,
    scrollPaddingStart: LINE_HEIGHT,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: Math.max(0, placed.length - 1),
    getScrollElement: () => scroller.current,
    estimateSize: (index) => placed[index + 1]?.width ?? 0,
    overscan: 1,
    paddingStart: nameWidth,
    scrollPaddingStart: nameWidth,
  });
  useLayoutEffect(() => {
    across.measure();
  }, [across, placed]);

  useEffect(() => {
    if (active.line >= 0) rows.scrollToIndex(active.line);
  }, [rows, active.line]);
  useEffect(() => {
    if (active.column > 0) across.scrollToIndex(active.column - 1);
  }, [across, active.column]);

  const inSight = across.getVirtualItems();
  const first = inSight[0]?.index ?? 0;
  const last = inSight.at(-1)?.index ?? -1;
  const shownColumns = useMemo(
    () => [...placed.slice(0, 1), ...placed.slice(first + 1, last + 2)],
    [placed, first, last],
  );
  const end = placed.at(-1);
  return {
    rows,
    placed,
    shownColumns,
    width: end === undefined ? 0 : end.left + end.width,
    height: rows.getTotalSize(),
  };
}
