import { useCallback, type KeyboardEvent } from 'react';
import { withColumnAt, withColumnWidth, withNextSort } from '../../../../model/grid/grid-view.ts';
import { chosenOf } from '../../../store/grid-chosen.ts';
import { gridOf } from '../../../store/grid-shown.ts';
import type { GridPlace } from '../../../store/grid.ts';
import { useStore } from '../../../store/store.ts';
import { gridIntent, type GridIntent } from './grid-keys.ts';

interface KeyPlaces {
  /** How many lines are in sight. */
  readonly page: () => number;
  readonly openMenu: (place: number) => void;
}

const NARROWER = -8;
const WIDER = 8;

/** What the keys do in the grid while no cell is being edited. */
export function useGridKeys({ page, openMenu }: KeyPlaces) {
  return useCallback(
    (event: KeyboardEvent) => {
      const state = useStore.getState();
      if (state.typing !== null || event.defaultPrevented) return;
      const isHead = state.gridRange.active.line === -1;
      if (isHead && obeyHead(event, openMenu)) return event.preventDefault();
      const intent = gridIntent(event);
      if (intent === null) return;
      // What the input method makes of the next keys belongs into the cell.
      if (intent.kind !== 'typed' || intent.text !== '') event.preventDefault();
      obey(intent, page(), openMenu);
      // The first column stays in sight of itself; going to it is going back to where the others begin.
      const isFirst = intent.kind === 'move' && intent.columns === Number.NEGATIVE_INFINITY;
      const scroller = event.currentTarget.closest('[data-scroller]');
      if (isFirst && scroller !== null) scroller.scrollLeft = 0;
    },
    [page, openMenu],
  );
}

function obey(intent: GridIntent, page: number, openMenu: (place: number) => void): void {
  const state = useStore.getState();
  const { active } = state.gridRange;
  const shown = gridOf(state);
  if (shown === null) return;
  const line = shown.lines.at(active.line);
  const to = (place: GridPlace, isExtended: boolean) => {
    state.choosePlace(place, isExtended);
  };
  switch (intent.kind) {
    case 'move': {
      const isFold = line?.kind === 'group' && Math.abs(intent.columns) === 1;
      if (isFold && line.isCollapsed === intent.columns > 0)
        return state.toggleGroup(line.group.key);
      return to(
        {
          line: goes(active.line, intent.lines, shown.lines.count),
          column: goes(active.column, intent.columns, state.gridView.columns.length),
        },
        intent.extends,
      );
    }
    case 'page':
      return to(
        { ...active, line: Math.max(0, active.line + intent.pages * page) },
        intent.extends,
      );
    case 'all':
      return state.chooseRange({
        anchor: { line: 0, column: 0 },
        active: { line: shown.lines.count - 1, column: state.gridView.columns.length - 1 },
      });
    case 'rows':
      return state.chooseRange({
        anchor: { line: state.gridRange.anchor.line, column: 0 },
        active: { line: active.line, column: state.gridView.columns.length - 1 },
      });
    case 'column':
      return state.chooseRange({
        anchor: { line: 0, column: state.gridRange.anchor.column },
        active: { line: shown.lines.count - 1, column: active.column },
      });
    case 'edit':
      return line?.kind === 'group' ? state.toggleGroup(line.group.key) : state.startTyping();
    case 'typed':
      return state.startTyping(intent.text);
    case 'clear':
      return state.clearCells();
    case 'fill':
      return state.fillDown();
    case 'add':
      return state.addDeployment();
    case 'remove':
      return askToRemove();
    case 'menu':
      return openMenu(active.column);
    case 'details':
      return state.showBeside(state.besideGrid === 'details' ? null : 'details');
    case 'let-go':
      return to(active, false);
  }
}

/** Asks whether the deployments chosen are to be deleted, naming what depends on them. */
export function askToRemove(): void {
  const state = useStore.getState();
  const shown = gridOf(state);
  if (shown === null) return;
  const { positions } = chosenOf(shown, state.gridView, state.gridRange);
  const ids = positions.flatMap((position) => shown.deployments[position]?.id ?? []);
  if (ids.length > 0) state.showDialog({ kind: 'remove-deployments', ids });
}

/** Keys of the head's own: Enter sorts, Shift besides; Shift with an arrow makes the column wider, Ctrl with Shift moves it. */
function obeyHead(event: KeyboardEvent, openMenu: (place: number) => void): boolean {
  const state = useStore.getState();
  const place = state.gridRange.active.column;
  const key = state.gridView.columns[place]?.key;
  if (key === undefined) return false;
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (event.key === 'Enter') {
    state.changeGridView((view) => withNextSort(view, key, event.shiftKey));
    state.choosePlace({ line: -1, column: place });
  } else if (event.key === ' ' || (event.altKey && event.key === 'ArrowDown')) {
    openMenu(place);
  } else if (step !== 0 && event.shiftKey && event.ctrlKey) {
    state.changeGridView((view) => withColumnAt(view, key, place + step));
    state.choosePlace({ line: -1, column: place + step });
  } else if (step !== 0 && event.shiftKey) {
    state.changeGridView((view) => {
      const width = view.columns[place]?.width ?? 0;
      return withColumnWidth(view, key, width + (step > 0 ? WIDER : NARROWER));
    });
    state.choosePlace({ line: -1, column: place });
  } else return false;
  return true;
}

function goes(from: number, steps: number, count: number): number {
  if (steps === Number.POSITIVE_INFINITY) return count - 1;
  return steps === Number.NEGATIVE_INFINITY ? 0 : from + steps;
}
