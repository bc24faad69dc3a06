import { isSame } from '../change/same.ts';
import type { DivergeDocument } from '../document.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import { listOf, textOf } from '../file/json-access.ts';
import type { Difference, Term } from './difference.ts';
import {
  DOCUMENT_FIELDS,
  DOCUMENT_LISTS,
  listsWithin,
  WORKSPACE,
  type Fields,
  type Kind,
} from './kinds.ts';
import { pairItems, type Pairing, type Placed } from './pair-items.ts';
import { saidFields } from './said-fields.ts';

/**
 * What differs between two documents, in the model's terms: things added and removed, fields changed, lists
 * whose order says something reordered; ids tell which thing is which. The workspace first, then scenarios
 * and decks. What says the same is no difference: the order of keys, a default left out or written, the
 * order of regions; nor is `content`, which only sums up the rest. Unknown fields count. Pure and
 * deterministic; a document differs from itself in nothing; costs one pass over both.
 */
export function diffDocuments(
  before: DivergeDocument,
  after: DivergeDocument,
): readonly Difference[] {
  return [
    ...diffFields(DOCUMENT_FIELDS, DOCUMENT_PARTS, before, after, []),
    ...diffThing(WORKSPACE, before.workspace, after.workspace, [{ noun: 'workspace', id: '' }], []),
    ...diffLists(DOCUMENT_LISTS, before, after, []),
  ];
}

/** Fields of the document that are compared in another way, or follow from the others. */
const DOCUMENT_PARTS = ['workspace', 'content', ...Object.keys(DOCUMENT_LISTS)];

/** What differs in one thing. `of` leads to the thing itself, `within` to what its lists hold. */
export function diffThing(
  kind: Kind,
  before: unknown,
  after: unknown,
  of: readonly Term[],
  within: readonly Term[] = of,
): readonly Difference[] {
  if (before === after) return [];
  const lists = listsWithin(kind, before, after);
  const skipped = [...kind.keyFields, ...Object.keys(lists)];
  return [
    ...diffFields(kind, skipped, before, after, of),
    ...diffLists(lists, before, after, within),
  ];
}

function diffFields(
  fields: Fields,
  skipped: readonly string[],
  before: unknown,
  after: unknown,
  of: readonly Term[],
): readonly Difference[] {
  if (before === after) return [];
  const earlier = saidFields(fields, before);
  const later = saidFields(fields, after);
  const names = [...new Set([...earlier.keys(), ...later.keys()])];
  return names
    .filter((field) => !skipped.includes(field) && !isSame(earlier.get(field), later.get(field)))
    .map((field) => ({
      change: 'changed',
      of,
      field,
      ...(earlier.has(field) ? { before: earlier.get(field) } : {}),
      ...(later.has(field) ? { after: later.get(field) } : {}),
    }));
}

function diffLists(
  lists: Readonly<Record<string, Kind>>,
  before: unknown,
  after: unknown,
  within: readonly Term[],
): readonly Difference[] {
  if (before === after) return [];
  return Object.entries(lists).flatMap(([list, kind]) => {
    const pairing = pairItems(listOf(before, list), listOf(after, list), {
      keyOf: kind.keyOf,
      sayingOf: (item) => canonicalJson(Object.fromEntries(saidFields(kind, item))),
    });
    const order = kind.isOrdered ? diffOrder(pairing) : undefined;
    return [
      ...pairing.removed.map((placed) => single('removed', kind, placed, within)),
      ...pairing.added.map((placed) => single('added', kind, placed, within)),
      ...(order === undefined
        ? []
        : [{ change: 'reordered', of: within, field: list, ...order } as const]),
      ...pairing.pairs.flatMap(({ before: old, after: now }) =>
        diffThing(kind, old.item, now.item, [...within, termOf(kind, now)]),
      ),
    ];
  });
}

function single(
  change: 'added' | 'removed',
  kind: Kind,
  placed: Placed,
  within: readonly Term[],
): Difference {
  return { change, of: [...within, termOf(kind, placed)], value: placed.item };
}

function termOf({ noun, nameField }: Kind, { item, key, earlier }: Placed): Term {
  const name = textOf(item, nameField);
  const id = earlier === 0 ? key : `${key}#${earlier + 1}`;
  return { noun, id, ...(name === undefined ? {} : { name }) };
}

/** The ids of what both lists have, in either order; undefined when the order is one. */
function diffOrder({ pairs }: Pairing) {
  const isKept = pairs.every(
    ({ before }, at) => before.index > (pairs[at - 1]?.before.index ?? -1),
  );
  if (isKept) return undefined;
  const idOf = ({ key, earlier }: Placed) => (earlier === 0 ? key : `${key}#${earlier + 1}`);
  const earlier = pairs.toSorted((left, right) => left.before.index - right.before.index);
  return {
    before: earlier.map(({ before }) => idOf(before)),
    after: pairs.map(({ after }) => idOf(after)),
  };
}
