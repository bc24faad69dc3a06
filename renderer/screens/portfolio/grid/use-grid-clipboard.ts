import { useMemo, type ClipboardEvent } from 'react';
import { columnOf } from '../../../../model/grid/columns.ts';
import { writeTsv } from '../../../../model/grid/tsv.ts';
import { plural } from '../../../format/number.ts';
import { chosenOf } from '../../../store/grid-chosen.ts';
import { gridOf } from '../../../store/grid-shown.ts';
import { useStore } from '../../../store/store.ts';

/** Cells to and from a spreadsheet, as the events of the system's clipboard bring them: no permission to read it is needed. */
export function useGridClipboard() {
  return useMemo(
    () => ({
      onCopy: (event: ClipboardEvent) => {
        copy(event);
      },
      onCut: (event: ClipboardEvent) => {
        if (copy(event)) useStore.getState().clearCells();
      },
      onPaste: (event: ClipboardEvent) => {
        const state = useStore.getState();
        if (state.typing !== null) return;
        event.preventDefault();
        const text = event.clipboardData.getData('text/plain');
        if (text !== '') void state.pasteText(text);
      },
    }),
    [],
  );
}

/** Puts the cells chosen on the clipboard; false while a cell is being edited, whose own text is meant. */
function copy(event: ClipboardEvent): boolean {
  const state = useStore.getState();
  const shown = gridOf(state);
  if (state.typing !== null || shown === null) return false;
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
  event.clipboardData.setData('text/plain', writeTsv(rows));
  const cells = positions.length * columns.length;
  state.say({ text: `${plural(cells, 'cell')} copied.`, tone: 'done' });
  return true;
}
