import { useEffect, useMemo, useRef, type MouseEvent, type RefObject } from 'react';
import type { GridPlace } from '../../../store/grid.ts';
import { gridOf } from '../../../store/grid-shown.ts';
import { useStore } from '../../../store/store.ts';
import { followDrag } from './drag-beyond.ts';

/** Choosing cells by mouse: a click, a click with Shift, dragging; a double click edits; a click on a group folds it. */
export function useGridMouse(
  grid: RefObject<HTMLDivElement | null>,
  scroller: RefObject<HTMLDivElement | null>,
) {
  const stopDrag = useRef<(() => void) | null>(null);
  useEffect(() => () => stopDrag.current?.(), []);
  const isDragging = useRef(false);
  return useMemo(
    () => ({
      onMouseDown: (event: MouseEvent) => {
        const place = placeAt(event.target);
        if (place === null || event.button !== 0) return;
        // The browser would begin to select text.
        event.preventDefault();
        const state = useStore.getState();
        if (state.typing !== null && !state.takeTyped()) return;
        grid.current?.focus({ preventScroll: true });
        const line = gridOf(state)?.lines.at(place.line);
        if (line?.kind === 'group' && place.column === 0) state.toggleGroup(line.group.key);
        state.choosePlace(place, event.shiftKey);
        isDragging.current = true;
        stopDrag.current?.();
        const { current } = scroller;
        const nameWidth = state.gridView.columns[0]?.width ?? 0;
        if (current !== null) stopDrag.current = followDrag(current, nameWidth, reach);
      },
      onMouseOver: ({ target }: MouseEvent) => {
        // What is cut off is told in full where somebody points, and not written beside every cell of a fling.
        if (!(target instanceof HTMLElement) || placeAt(target) === null) return;
        const isCut = target.scrollWidth > target.clientWidth;
        target.title = target.dataset['full'] ?? (isCut ? target.textContent : '');
      },
      onMouseMove: (event: MouseEvent) => {
        if (!isDragging.current) return;
        if (event.buttons !== 1) isDragging.current = false;
        else {
          const place = placeAt(event.target);
          if (place !== null) useStore.getState().choosePlace(place, true);
        }
      },
      onMouseUp: () => {
        isDragging.current = false;
      },
      onDoubleClick: (event: MouseEvent) => {
        if (placeAt(event.target) !== null) useStore.getState().startTyping();
      },
    }),
    [grid, scroller],
  );
}

/** Chooses as far as a point of the grid; the head is not gone to by dragging. */
function reach({ x, y }: { readonly x: number; readonly y: number }): void {
  const place = placeAt(document.elementFromPoint(x, y));
  if (place !== null && place.line >= 0) useStore.getState().choosePlace(place, true);
}

/** The cell that a mark of the page is in; null where it is in none. */
function placeAt(target: EventTarget | null): GridPlace | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-column]');
  const line = cell?.closest<HTMLElement>('[data-line]')?.dataset['line'];
  const column = cell?.dataset['column'];
  if (line === undefined || column === undefined) return null;
  return { line: Number(line), column: Number(column) };
}
