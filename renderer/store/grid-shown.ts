import type { Content } from '../../model/change/content.ts';
import { arrange, arrangedAfterEdits, type Arrangement } from '../../model/grid/arrangement.ts';
import type { GridView } from '../../model/grid/grid-view.ts';
import { gridWorld, type GridWorld } from '../../model/grid/grid-world.ts';
import { figuresOf, linesOf, type Lines, type PortfolioFigures } from '../../model/grid/lines.ts';
import type { Deployment } from '../../model/workspace.ts';
import type { State } from './state.ts';

/** What the grid shows is worked out from. */
interface GridSource {
  readonly content: Content;
  readonly view: GridView;
  /** Rows added since the view last changed, by id. */
  readonly fresh: ReadonlySet<string>;
  readonly collapsed: ReadonlySet<string>;
}

/** What the grid shows. */
export interface GridShown {
  readonly deployments: readonly Deployment[];
  readonly world: GridWorld;
  readonly arrangement: Arrangement;
  readonly lines: Lines;
  readonly figures: PortfolioFigures;
}

/** What the grid shows of the open workspace; null while none is. */
export function gridOf(
  state: Pick<State, 'open' | 'gridView' | 'freshRows' | 'collapsedGroups'>,
): GridShown | null {
  if (state.open === null) return null;
  const { content } = state.open;
  const { gridView: view, freshRows: fresh, collapsedGroups: collapsed } = state;
  return gridShown({ content, view, fresh, collapsed });
}

let last: { readonly of: GridSource; readonly shown: GridShown } | null = null;

/**
 * What the grid shows, worked out once for as long as nothing of it changes. After an edit rows stay where they are; a
 * view with other filters, be they the same as before, sorts and filters them again.
 */
function gridShown(of: GridSource): GridShown {
  const shown = last === null ? shownAfresh(of) : shownAfter(of, last.of, last.shown);
  last = { of, shown };
  return shown;
}

function shownAfter(of: GridSource, before: GridSource, shown: GridShown): GridShown {
  const deployments = of.content.deployments.items;
  const world = worldOf(of.content, before.content, shown.world);
  const isAsBefore =
    isArrangedAlike(of.view, before.view) && of.fresh === before.fresh && world === shown.world;
  if (!isAsBefore) return shownAfresh(of, world);
  const isEdited = deployments !== shown.deployments;
  if (!isEdited && of.collapsed === before.collapsed) return shown;
  const arrangement = isEdited
    ? arrangedAfterEdits(shown.arrangement, shown.deployments, deployments, of.view, world)
    : shown.arrangement;
  if (arrangement === null) return shownAfresh(of, world);
  const hasSameLines =
    arrangement.order === shown.arrangement.order && of.collapsed === before.collapsed;
  return {
    ...{ deployments, world, arrangement },
    lines: hasSameLines ? shown.lines : linesOf(arrangement, of.collapsed),
    figures: isEdited ? figuresOf(arrangement, deployments) : shown.figures,
  };
}

/** Columns are another matter: how wide they are moves no row. */
function isArrangedAlike(view: GridView, before: GridView): boolean {
  return (
    view.sorts === before.sorts &&
    view.filters === before.filters &&
    view.search === before.search &&
    view.groups === before.groups
  );
}

function shownAfresh(of: GridSource, known?: GridWorld): GridShown {
  const deployments = of.content.deployments.items;
  const world = known ?? worldIn(of.content);
  const arrangement = arrange(deployments, of.view, world, of.fresh);
  return {
    ...{ deployments, world, arrangement },
    lines: linesOf(arrangement, of.collapsed),
    figures: figuresOf(arrangement, deployments),
  };
}

function worldOf(content: Content, before: Content, known: GridWorld): GridWorld {
  const isSame =
    content.vendors === before.vendors &&
    content.models === before.models &&
    content.channels === before.channels &&
    content.workspace.availability === before.workspace.availability;
  return isSame ? known : worldIn(content);
}

function worldIn({ vendors, models, channels, workspace }: Content): GridWorld {
  return gridWorld({
    ...{ vendors: vendors.items, models: models.items, channels: channels.items },
    availability: workspace.availability,
  });
}
