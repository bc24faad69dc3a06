import * as fc from 'fast-check';
import type { Change } from '../change/change.ts';
import type { Content } from '../change/content.ts';
import { addedDeployments, duplicatedDeployments } from '../edit/deployment.ts';
import { removedDeployments } from '../edit/deployment-removal.ts';
import { cellText, editedCells, type CellEdit } from './cell-edits.ts';
import { COLUMN_KEYS } from './grid-column.ts';
import { gridWorld, type GridWorld } from './grid-world.ts';
import { laidOver, newRows } from './paste.ts';

/** What somebody does in the grid, still without what it is done to: rows are picked by number. */
type GridEdit = (content: Content, world: GridWorld) => readonly Change[];

const column = fc.constantFrom(...COLUMN_KEYS);
const text = fc.oneof(
  fc.constantFrom('', 'Retail', 'm1', 'c0', 'v0', 'prime', 'yes', '2', '1,200', '3.5 M', 'wait'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

/** Texts that mean nothing in their cell are left out, as when one goes on with the rest. */
function cells(content: Content, edits: Iterable<CellEdit>, world: GridWorld): readonly Change[] {
  return editedCells(content.deployments.items, edits, world).changes;
}

const typing: fc.Arbitrary<GridEdit> = fc
  .record({ position: fc.nat(6), column, text })
  .map((edit) => (content, world) => cells(content, [edit], world));

const pasting: fc.Arbitrary<GridEdit> = fc
  .record({
    block: fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    from: fc.nat(5),
    columns: fc.uniqueArray(column, { minLength: 1, maxLength: 6 }),
    selected: fc.record({ rows: fc.nat(4), columns: fc.nat(4) }),
  })
  .map(({ block, from, columns, selected }) => (content, world) => {
    const there = content.deployments.items.length;
    const positions = Array.from({ length: Math.max(0, there - from) }, (_, at) => from + at);
    const laid = laidOver(block, { positions, columns, selected });
    const rows = newRows(laid.beyond, laid.columns, world, there);
    const added = rows.kind === 'read' ? rows.added : [];
    return [
      ...cells(content, laid.edits, world),
      ...addedDeployments(content.deployments, added).changes,
    ];
  });

const filling: fc.Arbitrary<GridEdit> = fc
  .record({ from: fc.nat(4), rows: fc.nat(4), columns: fc.uniqueArray(column) })
  .map(({ from, rows, columns }) => (content, world) => {
    const source = content.deployments.items[from];
    if (source === undefined) return [];
    const edits = Array.from({ length: rows }, (_, at) =>
      columns.map((key) => ({
        ...{ position: from + 1 + at, column: key },
        text: cellText(source, key, world),
      })),
    );
    return cells(content, edits.flat(), world);
  });

const picked = fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 });
const idsAt = ({ deployments }: Content, places: readonly number[]) =>
  new Set(places.flatMap((place) => deployments.items[place]?.id ?? []));

const duplicating: fc.Arbitrary<GridEdit> = picked.map(
  (places) => (content) =>
    duplicatedDeployments(content.deployments, idsAt(content, places)).changes,
);

const removing: fc.Arbitrary<GridEdit> = picked.map(
  (places) => (content) =>
    removedDeployments(content.scenarios.items, idsAt(content, places)).changes,
);

/** Anything that can be done in the grid, as the changes it comes to. */
export const arbitraryGridEdit: fc.Arbitrary<(content: Content) => readonly Change[]> = fc
  .oneof(typing, pasting, filling, duplicating, removing)
  .map((edit) => (content) => {
    const { vendors, models, channels, workspace } = content;
    const named = { vendors: vendors.items, models: models.items, channels: channels.items };
    return edit(content, gridWorld({ ...named, availability: workspace.availability }));
  });
