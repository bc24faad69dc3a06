import { diffItem } from '../../model/change/diff.ts';
import {
  addedDeployments,
  duplicatedDeployments,
  type AddedDeployments,
} from '../../model/edit/deployment.ts';
import { removedDeployments } from '../../model/edit/deployment-removal.ts';
import { cellText, editedCells, type CellEdit } from '../../model/grid/cell-edits.ts';
import { columnOf } from '../../model/grid/columns.ts';
import type { ColumnKey } from '../../model/grid/grid-column.ts';
import type { Deployment } from '../../model/workspace.ts';
import { plural } from '../format/number.ts';
import { shortName } from '../words/short-name.ts';
import { chosenOf } from './grid-chosen.ts';
import { gridOf } from './grid-shown.ts';
import type { SliceOf } from './state.ts';

/** What stands in the cell that is being edited. */
export interface CellTyping {
  readonly text: string;
  /** Typed in the place of what the cell says, rather than taken up from it. */
  readonly isReplacing: boolean;
  /** Why it cannot be taken; null: nobody has asked yet. */
  readonly error: string | null;
}

/** Everything that changes deployments from the grid: each one step to be undone. */
export interface GridEditsSlice {
  readonly typing: CellTyping | null;
  /** Begins with what the cell says, or with a text in its place. */
  startTyping: (text?: string) => void;
  type: (text: string) => void;
  stopTyping: () => void;
  /** Takes what was typed into the cell, or into all cells chosen; false where it means nothing, which the cell then says. */
  takeTyped: (intoAll?: boolean) => boolean;
  /** Puts texts into cells; where some mean nothing, asks first. */
  editCells: (label: string, edits: readonly CellEdit[]) => void;
  clearCells: () => void;
  fillDown: () => void;
  editDeployment: (label: string, id: string, edit: (deployment: Deployment) => Deployment) => void;
  addDeployment: () => void;
  duplicateChosen: () => void;
  /** Takes deployments out, and out of the plans that name them. */
  removeDeployments: (ids: readonly string[]) => void;
}

export const createGridEditsSlice: SliceOf<GridEditsSlice> = (set, get) => {
  /** What is shown and what of it is chosen; null while no workspace is open. */
  const chosen = () => {
    const shown = gridOf(get());
    if (shown === null) return null;
    return { shown, ...chosenOf(shown, get().gridView, get().gridRange) };
  };

  /** The cell that keys act on; null on a group, on the head, and where there is none. */
  const activeCell = () => {
    const shown = gridOf(get());
    const { line, column } = get().gridRange.active;
    const at = shown?.lines.at(line);
    const key = get().gridView.columns[column]?.key;
    const deployment = at?.kind === 'row' ? shown?.deployments[at.position] : undefined;
    if (shown === null || at?.kind !== 'row' || key === undefined || deployment === undefined)
      return null;
    return { shown, position: at.position, deployment, column: columnOf(key) };
  };

  const subject = (positions: readonly number[]): string => {
    const [first] = positions;
    const only =
      positions.length === 1 && first !== undefined ? gridOf(get())?.deployments[first] : undefined;
    return only === undefined
      ? plural(positions.length, 'deployment')
      : `“${shortName(only.name)}”`;
  };
  const titles = (columns: readonly ColumnKey[]): string =>
    columns.length > 3
      ? plural(columns.length, 'column')
      : columns.map((key) => columnOf(key).title).join(', ');

  const edit = (label: string, edits: Iterable<CellEdit>): void => {
    const shown = gridOf(get());
    if (shown === null) return;
    const { changes, problems } = editedCells(shown.deployments, edits, shown.world);
    if (problems.length > 0) {
      return get().showDialog({
        kind: 'unreadable-cells',
        label,
        changes,
        problems,
        refused: null,
      });
    }
    get().run({ name: 'edit-deployments', label, changes });
  };

  /** Shows what came new at the end, whatever the view asks for, and chooses the first of it. */
  const show = ({ ids }: AddedDeployments, areFresh: boolean): void => {
    if (areFresh) set({ freshRows: new Set([...get().freshRows, ...ids]) });
    const shown = gridOf(get());
    const position = shown?.deployments.findIndex(({ id }) => id === ids[0]) ?? -1;
    get().choosePlace({ line: shown?.lines.placeOf(position) ?? 0, column: 0 });
  };

  /** A use to begin with: that of the deployment chosen, else the first on offer. */
  const firstUse = (): { readonly model: string; readonly channel: string } | null => {
    const { open } = get();
    if (open === null) return null;
    const near = activeCell()?.deployment ?? open.content.workspace.availability[0];
    const model = near?.model ?? open.content.models.items[0]?.id;
    const channel = near?.channel ?? open.content.channels.items[0]?.id;
    return model === undefined || channel === undefined ? null : { model, channel };
  };

  return {
    typing: null,

    startTyping: (text) => {
      const cell = activeCell();
      if (cell === null) return;
      const { column, deployment, shown } = cell;
      if (column.read === null) {
        return get().say({ text: column.fixedBecause ?? '', tone: 'done' });
      }
      const said = cellText(deployment, column.key, shown.world);
      set({ typing: { text: text ?? said, isReplacing: text !== undefined, error: null } });
    },

    type: (text) => {
      const { typing } = get();
      if (typing !== null) set({ typing: { ...typing, text, error: null } });
    },

    stopTyping: () => {
      if (get().typing !== null) set({ typing: null });
    },

    takeTyped: (intoAll = false) => {
      const { typing } = get();
      const cell = activeCell();
      if (typing === null || cell === null) return true;
      const { key, title } = cell.column;
      const positions = intoAll ? (chosen()?.positions ?? []) : [cell.position];
      const edits = positions.map((position) => ({ position, column: key, text: typing.text }));
      const { changes, problems } = editedCells(cell.shown.deployments, edits, cell.shown.world);
      const [problem] = problems;
      if (problem !== undefined) {
        set({ typing: { ...typing, error: problem.message } });
        return false;
      }
      set({ typing: null });
      get().run({
        name: 'edit-deployments',
        label: `Change ${title} of ${subject(positions)}`,
        changes,
      });
      return true;
    },

    editCells: edit,

    clearCells: () => {
      const now = chosen();
      if (now === null) return;
      const columns = now.columns.filter((key) => columnOf(key).read !== null);
      edit(
        `Clear ${titles(columns)} of ${subject(now.positions)}`,
        now.positions.flatMap((position) =>
          columns.map((column) => ({ position, column, text: '' })),
        ),
      );
    },

    fillDown: () => {
      const now = chosen();
      if (now === null) return;
      const { shown, columns } = now;
      const first = get().gridRange;
      const top = Math.min(first.anchor.line, first.active.line);
      // One row alone takes what stands above it, as in a spreadsheet.
      const above = now.positions.length === 1 ? shown.lines.at(top - 1) : null;
      const source = above?.kind === 'row' ? above.position : now.positions[0];
      const from = source === undefined ? undefined : shown.deployments[source];
      const targets = now.positions.filter((position) => position !== source);
      if (from === undefined || targets.length === 0) return;
      const filled = columns.filter((key) => columnOf(key).read !== null);
      edit(
        `Fill ${titles(filled)} down ${subject(targets)}`,
        targets.flatMap((position) =>
          filled.map((column) => ({ position, column, text: cellText(from, column, shown.world) })),
        ),
      );
    },

    editDeployment: (label, id, change) => {
      const deployment = gridOf(get())?.deployments.find((own) => own.id === id);
      if (deployment === undefined) return;
      const changed = diffItem('deployments', deployment, change(deployment));
      if (changed !== null) get().run({ name: 'edit-deployments', label, changes: [changed] });
    },

    addDeployment: () => {
      const { open } = get();
      if (open === null) return;
      const use = firstUse();
      if (use === null) {
        const text =
          'A deployment runs a model through a channel: add one of each first, or import a portfolio.';
        return get().say({ text, tone: 'problem' });
      }
      const name = 'New deployment';
      const deployment = { name, ...use, annualSpend: 0, annualValue: 0 };
      const added = addedDeployments(open.content.deployments, [deployment]);
      get().run({ name: 'add-deployments', label: 'Add a deployment', changes: added.changes });
      show(added, true);
      get().startTyping();
    },

    duplicateChosen: () => {
      const now = chosen();
      const { open } = get();
      if (now === null || open === null || now.positions.length === 0) return;
      const ids = new Set(
        now.positions.flatMap((position) => now.shown.deployments[position]?.id ?? []),
      );
      const added = duplicatedDeployments(open.content.deployments, ids);
      const label = `Duplicate ${subject(now.positions)}`;
      get().run({ name: 'add-deployments', label, changes: added.changes });
      show(added, false);
    },

    removeDeployments: (ids) => {
      const { open } = get();
      if (open === null || ids.length === 0) return;
      const { changes, lockedBy } = removedDeployments(open.content.scenarios.items, new Set(ids));
      if (lockedBy.length > 0) return;
      const positions = open.content.deployments.items.flatMap(({ id }, at) =>
        id === ids[0] ? [at] : [],
      );
      const what = ids.length === 1 ? subject(positions) : plural(ids.length, 'deployment');
      get().run({ name: 'remove-deployments', label: `Delete ${what}`, changes });
      get().choosePlace(get().gridRange.active);
    },
  };
};
