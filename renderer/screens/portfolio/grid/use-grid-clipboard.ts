import { useEffect, type RefObject } from 'react';
import { columnOf } from '../../../../model/grid/columns.ts';
import { writeTsv } from '../../../../model/grid/tsv.ts';
import { plural } from '../../../format/number.ts';
import { chosenOf } from '../../../store/grid-chosen.ts';
import { gridOf } from '../../../store/grid-shown.ts';
import { useStore } from '../../../store/store.ts';

/**
 * Cells to and from a spreadsheet while the grid has the keyboard, as the events of the system's clipboard bring them: no
 * permission to read it is needed. Without text selected these events are the page's, not the grid's.
 */
export function useGridClipboard(grid: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const isMeant = () =>
      grid.current !== null &&
      document.activeElement === grid.current &&
      useStore.getState().typing === null;
    const hearCopy = (event: ClipboardEvent) => {
      if (isMeant()) copy(event);
    };
    const hearCut = (event: ClipboardEvent) => {
      if (!isMeant()) return;
      copy(event);
      useStore.getState().clearCells();
    };
    const hearPaste = (event: ClipboardEvent) => {
      if (!isMeant()) return;
      event.preventDefault();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text !== '') void useStore.getState().pasteText(text);
    };
    document.addEventListener('copy', hearCopy);
    document.addEventListener('cut', hearCut);
    document.addEventListener('paste', hearPaste);
    return () => {
      document.removeEventListener('copy', hearCopy);
      document.removeEventListener('cut', hearCut);
      document.removeEventListener('paste', hearPaste);
    };
  }, [grid]);
}

function copy(event: ClipboardEvent): void {
  const state = useStore.getState();
  const shown = gridOf(state);
  if (shown === null) return;
  const { positions, columns } = chosenOf(shown, state.gridView, state.gridRange);
  const of = columns.map(columnOf);
  const rows = positions.map((position) => {
    const deployment = shown.deployments[position];
    return of.map(({ kind, value, text }) => {
      const own = deployment === undefined ? '' : value(deployment, shown.world);
      return kind === 'amount' || kind === 'count' ? own : text(own, shown.world);
    });
  });
  event.preventDefault();
  event.clipboardData?.setData('text/plain', writeTsv(rows));
  const cells = positions.length * columns.length;
  state.say({ text: `${plural(cells, 'cell')} copied.`, tone: 'done' });
}
