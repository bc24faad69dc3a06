import type { Change } from '../../model/change/change.ts';
import { addedDeployments } from '../../model/edit/deployment.ts';
import { editedCells, type CellProblem } from '../../model/grid/cell-edits.ts';
import { columnOf } from '../../model/grid/columns.ts';
import { laidOver, newRows, type PastedBlock } from '../../model/grid/paste.ts';
import { readTsv } from '../../model/grid/tsv.ts';
import { plural } from '../format/number.ts';
import { listed } from '../words/list.ts';
import { chosenCells, chosenOf, positionsInLines } from './grid-chosen.ts';
import { gridOf } from './grid-shown.ts';
import type { SliceOf } from './state.ts';

export interface GridPasteSlice {
  /** Lays a text from a spreadsheet over the cells chosen, and puts rows beyond the last one in as new deployments. */
  pasteText: (text: string) => Promise<void>;
}

/** Below this many signs a paste is done before anybody could read that it is being done. */
const LONG_TEXT = 200_000;

export const createGridPasteSlice: SliceOf<GridPasteSlice> = (set, get) => {
  /** Lets the window draw what was said, and answer keys, between two pieces of long work. */
  const breathe = (isLong: boolean): Promise<void> =>
    isLong ? new Promise((resolve) => setTimeout(resolve, 20)) : Promise.resolve();

  return {
    pasteText: async (text) => {
      const isLong = text.length > LONG_TEXT;
      if (isLong) get().say({ text: 'Reading what was copied…', tone: 'done' });
      await breathe(isLong);
      const block = readTsv(text);
      await breathe(isLong);
      const shown = gridOf(get());
      const { open, gridView, gridRange } = get();
      if (shown === null || open === null) return;
      const cells = chosenCells(gridRange, shown.lines.count, gridView.columns.length);
      const chosen = chosenOf(shown, gridView, gridRange);
      const laid = laidOver(block, {
        positions: positionsInLines(shown, cells.fromLine, shown.lines.count - 1),
        columns: gridView.columns.slice(cells.fromColumn).map(({ key }) => key),
        selected: { rows: chosen.positions.length, columns: chosen.columns.length },
      });
      const edited = editedCells(shown.deployments, laid.edits, shown.world);
      await breathe(isLong);
      if (get().open !== open) {
        return get().say({
          text: 'The portfolio changed meanwhile; nothing was pasted.',
          tone: 'problem',
        });
      }
      const changes: Change[] = [...edited.changes];
      const problems: CellProblem[] = [...edited.problems];
      let refused: string | null = null;
      let ids: readonly string[] = [];
      if (laid.beyond.length > 0) {
        const rows = newRows(laid.beyond, laid.columns, shown.world, shown.deployments.length);
        if (rows.kind === 'refused') {
          refused = `${plural(laid.beyond.length, 'row')} beyond the last: ${rows.message}.`;
        } else {
          const added = addedDeployments(open.content.deployments, rows.added);
          changes.push(...added.changes);
          problems.push(...rows.problems);
          ids = added.ids;
        }
      }
      const label = `Paste ${plural(block.length, 'row')}`;
      if (problems.length > 0 || refused !== null) {
        return get().showDialog({ kind: 'unreadable-cells', label, changes, problems, refused });
      }
      set({ freshRows: new Set([...get().freshRows, ...ids]) });
      get().run({ name: 'paste-deployments', label, changes });
      const last = cells.fromLine + Math.max(block.length, chosen.positions.length) - 1;
      const across = Math.max(laid.columns.length, 1) - 1;
      get().chooseRange({
        anchor: { line: cells.fromLine, column: cells.fromColumn },
        active: { line: last, column: cells.fromColumn + across },
      });
      const leftOut = leftOutWords(laid.leftOut);
      if (isLong || leftOut !== '') {
        const changed = plural(changes.length, 'deployment');
        get().say({ text: `Pasted into ${changed}. ${leftOut}`.trim(), tone: 'done' });
      }
    },
  };
};

/** What of a block was not pasted, and why; nothing where all of it was. */
function leftOutWords({ following, beyond }: PastedBlock['leftOut']): string {
  const parts = [
    ...(following.length > 0
      ? [`${listed(following.map((key) => columnOf(key).title))}, which cannot be typed`]
      : []),
    ...(beyond > 0 ? [`${plural(beyond, 'column')} beyond the last one`] : []),
  ];
  return parts.length === 0 ? '' : `Left out: ${parts.join('; ')}.`;
}
