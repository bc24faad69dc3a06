import { columnOf } from '../../model/grid/columns.ts';
import type { ColumnKey } from '../../model/grid/grid-column.ts';
import { FIRST_GRID_VIEW, type ColumnFilter, type GridView } from '../../model/grid/grid-view.ts';
import type { ExitPlanGap } from '../../model/exit-plan-gap.ts';
import { FACETS, type PortfolioFilter } from '../../model/portfolio-filter.ts';
import { gridOf, type GridShown } from './grid-shown.ts';
import type { SliceOf } from './state.ts';

/** A cell by its line and its column among those shown, both counted from 0; line −1 is the head. */
export interface GridPlace {
  readonly line: number;
  readonly column: number;
}

/** The cells chosen: all between a corner that stays and the one that moves. */
export interface GridRange {
  readonly anchor: GridPlace;
  readonly active: GridPlace;
}

/** What stands beside the grid. */
export type BesideGrid = 'details' | 'insight';

/** The deployments behind a figure: those with all of these, and one of these gaps in their exit plan. */
export interface DeploymentsWanted extends PortfolioFilter {
  readonly gaps?: readonly ExitPlanGap[];
}

/** How the portfolio is looked at, and what is chosen of it. */
export interface GridSlice {
  readonly gridView: GridView;
  readonly collapsedGroups: ReadonlySet<string>;
  readonly freshRows: ReadonlySet<string>;
  readonly gridRange: GridRange;
  readonly besideGrid: BesideGrid | null;
  /** Kept, and found again tomorrow; what is chosen stays chosen where it is still in sight. */
  changeGridView: (change: (view: GridView) => GridView) => void;
  /** What would be kept in a moment is kept now: the window closes. */
  keepGridView: () => void;
  toggleGroup: (key: string) => void;
  /** Chooses a cell or, extending, all from the corner that stays. */
  choosePlace: (place: GridPlace, isExtended?: boolean) => void;
  chooseRange: (range: GridRange) => void;
  /** Chooses a deployment by its id; what hides it is let go of. */
  chooseDeployment: (id: string) => void;
  showBeside: (beside: BesideGrid | null) => void;
  /** Opens the portfolio on some deployments and nothing else. */
  showDeployments: (wanted: DeploymentsWanted) => void;
}

const FIRST_CELL: GridPlace = { line: 0, column: 0 };
const AT_FIRST_CELL: GridRange = { anchor: FIRST_CELL, active: FIRST_CELL };
const NONE: ReadonlySet<string> = new Set();
/** What is typed into a filter is kept once it rests. */
const KEEP_AFTER_MILLISECONDS = 400;

export const createGridSlice: SliceOf<GridSlice> = (set, get, store) => {
  let resting: {
    readonly timer: ReturnType<typeof setTimeout>;
    readonly workspace: string;
  } | null = null;

  const keepNow = () => {
    if (resting === null) return;
    const { timer, workspace } = resting;
    clearTimeout(timer);
    resting = null;
    const there = new Set(get().workspaces.map(({ id }) => id));
    const others = Object.entries(get().settings.grids).filter(([id]) => there.has(id));
    const grids = { ...Object.fromEntries(others), [workspace]: get().gridView };
    get().changeSettings({ grids });
  };
  const keepSoon = () => {
    const workspace = get().open?.summary.id;
    if (resting !== null) clearTimeout(resting.timer);
    resting =
      workspace === undefined
        ? null
        : { timer: setTimeout(keepNow, KEEP_AFTER_MILLISECONDS), workspace };
  };

  /** Where the deployment that was chosen stands now; the first line where it is out of sight. */
  const follow = (before: GridShown | null, range: GridRange): GridRange => {
    // The head stays the head.
    if (range.active.line === -1) return range;
    const line = before?.lines.at(range.active.line);
    const after = gridOf(get());
    if (line?.kind !== 'row' || after === null) return AT_FIRST_CELL;
    const id = before?.deployments[line.position]?.id;
    const position = after.deployments.findIndex((deployment) => deployment.id === id);
    const place = { ...range.active, line: Math.max(0, after.lines.placeOf(position)) };
    return { anchor: place, active: place };
  };

  store.subscribe((state, before) => {
    const id = state.open?.summary.id;
    if (id === before.open?.summary.id) return;
    // Still that of the workspace before.
    keepNow();
    const view = (id === undefined ? undefined : state.settings.grids[id]) ?? FIRST_GRID_VIEW;
    set({ gridView: view, ...NOTHING_CHOSEN });
    get().stopTyping();
  });

  return {
    gridView: FIRST_GRID_VIEW,
    besideGrid: null,
    ...NOTHING_CHOSEN,

    changeGridView: (change) => {
      const before = gridOf(get());
      const viewBefore = get().gridView;
      const view = change(viewBefore);
      set({ gridView: view, freshRows: NONE });
      get().stopTyping();
      // Sorted or grouped otherwise the top is what is wanted; of less or more, what was looked at.
      const isReordered =
        (view.sorts !== viewBefore.sorts && view.sorts.length > 0) ||
        view.groups !== viewBefore.groups;
      set(({ gridRange }) => ({
        gridRange: isReordered ? atTop(gridRange) : follow(before, gridRange),
      }));
      keepSoon();
    },

    keepGridView: keepNow,

    toggleGroup: (key) => {
      set(({ collapsedGroups }) => {
        const collapsed = new Set(collapsedGroups);
        if (!collapsed.delete(key)) collapsed.add(key);
        return { collapsedGroups: collapsed };
      });
    },

    choosePlace: (place, isExtended = false) => {
      const lines = gridOf(get())?.lines.count ?? 0;
      const columns = get().gridView.columns.length;
      const active = {
        line: Math.min(Math.max(place.line, isExtended ? 0 : -1), lines - 1),
        column: Math.min(Math.max(place.column, 0), columns - 1),
      };
      set(({ gridRange }) => ({
        gridRange: { anchor: isExtended ? gridRange.anchor : active, active },
      }));
    },

    chooseRange: (gridRange) => {
      set({ gridRange });
    },

    chooseDeployment: (id) => {
      const lineOf = (): number => {
        const shown = gridOf(get());
        const position = shown?.deployments.findIndex((deployment) => deployment.id === id) ?? -1;
        return shown?.lines.placeOf(position) ?? -1;
      };
      if (lineOf() === -1) {
        set({ collapsedGroups: NONE });
        get().changeGridView((view) => ({ ...view, search: '', filters: {} }));
      }
      const place = { line: Math.max(0, lineOf()), column: 0 };
      set({ gridRange: { anchor: place, active: place } });
    },

    showBeside: (besideGrid) => {
      set({ besideGrid });
    },

    showDeployments: ({ gaps, ...facets }) => {
      const filters: Partial<Record<ColumnKey, ColumnFilter>> = {};
      for (const facet of FACETS) {
        const value = facets[facet];
        if (value !== undefined) filters[columnOf(facet).key] = { kind: 'values', values: [value] };
      }
      if (gaps !== undefined) filters.gap = { kind: 'values', values: gaps };
      set({ screen: 'portfolio' });
      get().changeGridView((view) => ({ ...view, search: '', filters }));
    },
  };
};

/** The first line of the column chosen; the head stays the head. */
function atTop({ active }: GridRange): GridRange {
  const place = { ...active, line: Math.min(active.line, 0) };
  return { anchor: place, active: place };
}

const NOTHING_CHOSEN = {
  collapsedGroups: NONE,
  freshRows: NONE,
  gridRange: AT_FIRST_CELL,
} as const;
