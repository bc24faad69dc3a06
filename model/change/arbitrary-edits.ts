import * as fc from 'fast-check';
import { applyChanges } from './apply.ts';
import { FIELDS, itemOf, oddField, offers, REQUIRED } from './arbitrary-content.ts';
import { collectionSchema, type Change, type CollectionName } from './change.ts';
import type { Content } from './content.ts';
import { itemId } from './item-kinds.ts';

/** One edit, still without the content it will be done to: items are picked by number. */
type Edit = (content: Content) => readonly Change[];

const position = fc.oneof(
  fc.integer({ min: -3, max: 9 }),
  fc.double({ min: 0, max: 4, noNaN: true }),
);

const editOfItems = fc
  .constantFrom(...collectionSchema.options)
  .chain((collection) => fc.oneof(setting(collection), unsetting(collection), moving(collection)));

const editOfWorkspace: fc.Arbitrary<Edit> = fc
  .oneof(
    fc.record({ name: fc.constantFrom('Here', 'There') }).map((set) => ({ set, unset: [] })),
    fc.record({ availability: offers }).map((set) => ({ set, unset: [] })),
    fc
      .tuple(oddField, fc.jsonValue({ maxDepth: 1 }))
      .map((entry) => ({ set: Object.fromEntries([entry]), unset: [] })),
    oddField.map((field) => ({ set: {}, unset: [field] })),
  )
  .map((fields) => () => [{ kind: 'update-workspace' as const, ...fields }]);

const inserting: fc.Arbitrary<Edit> = fc
  .constantFrom('deployments' as const, 'scenarios' as const, 'decks' as const, 'vendors' as const)
  .chain((collection) =>
    fc.record({ collection: fc.constant(collection), item: itemOf(collection), position }),
  )
  .map(({ collection, item, position: at }) => (content) => {
    const id = `new-${content[collection].items.length}`;
    if (idsOf(content, collection).includes(id)) return [];
    return [{ kind: 'insert' as const, collection, id, position: at, value: { ...item, id } }];
  });

const removing: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom('deployments' as const, 'scenarios' as const, 'decks' as const), fc.nat(9))
  .map(([collection, pick]) => (content) => {
    const id = picked(content, collection, pick);
    return id === null ? [] : [{ kind: 'remove' as const, collection, id }];
  });

/** Lists of changes, one for each command, that fit one after another from some content on. */
export function arbitraryCommands(content: Content): fc.Arbitrary<readonly (readonly Change[])[]> {
  const edit = fc.oneof(editOfItems, editOfWorkspace, inserting, removing);
  const command = fc.array(edit, { minLength: 1, maxLength: 4 });
  return fc.array(command, { minLength: 1, maxLength: 5 }).map((commands) => {
    let now = content;
    return commands.map((edits) =>
      edits.flatMap((make) => {
        const changes = make(now);
        const after = applyChanges(now, changes);
        if (!after.ok) throw new Error(after.problem.message);
        now = after.value;
        return changes;
      }),
    );
  });
}

function setting(collection: CollectionName): fc.Arbitrary<Edit> {
  const known: Record<string, fc.Arbitrary<unknown>> = FIELDS[collection];
  const fields = fc.oneof(
    fc.record(known, { requiredKeys: [] }),
    fc.tuple(oddField, fc.jsonValue({ maxDepth: 1 })).map((entry) => Object.fromEntries([entry])),
  );
  return fc.tuple(fc.nat(9), fields).map(([pick, set]) => (content) => {
    const id = picked(content, collection, pick);
    return id === null ? [] : [{ kind: 'update' as const, collection, id, set, unset: [] }];
  });
}

function unsetting(collection: CollectionName): fc.Arbitrary<Edit> {
  const optional = Object.keys(FIELDS[collection]).filter(
    (field) => !REQUIRED[collection].includes(field),
  );
  const field = fc.oneof(oddField, ...(optional.length > 0 ? [fc.constantFrom(...optional)] : []));
  return fc.tuple(fc.nat(9), field).map(([pick, unset]) => (content) => {
    const id = picked(content, collection, pick);
    return id === null
      ? []
      : [{ kind: 'update' as const, collection, id, set: {}, unset: [unset] }];
  });
}

function moving(collection: CollectionName): fc.Arbitrary<Edit> {
  return fc.tuple(fc.nat(9), position).map(([pick, to]) => (content) => {
    const id = picked(content, collection, pick);
    const item = content[collection].items.find((one) => itemId(one) === id);
    if (id === null || item === undefined) return [];
    const insert = { kind: 'insert' as const, collection, id, position: to, value: { ...item } };
    return [{ kind: 'remove' as const, collection, id }, insert];
  });
}

function picked(content: Content, collection: CollectionName, pick: number): string | null {
  const ids = idsOf(content, collection);
  return ids[pick % Math.max(ids.length, 1)] ?? null;
}

function idsOf(content: Content, collection: CollectionName): readonly string[] {
  return content[collection].items.flatMap((item) => itemId(item) ?? []);
}
