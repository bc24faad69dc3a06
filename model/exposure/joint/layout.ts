import { at, intAt, item } from '../numbers.ts';
import type { Node } from './network.ts';

/**
 * The joint states that some nodes can be in, listed: a table over a layout has one entry a state. What a
 * designation decides (which stances are moot) is decided box by box, so that no table has entries for states that
 * cannot be: a stance that is moot though its designation is issued, or of two on one vendor only one moot.
 */
export interface Layout {
  /** Ascending. */
  readonly nodes: readonly number[];
  readonly boxes: readonly Box[];
  /** States in all: the joint states of spec/exposure-model.md §8. */
  readonly size: number;
  /** Per node: the part of its states that each belongs to, for finding boxes; null where all are in one. */
  readonly parts: readonly (Int32Array | null)[];
  readonly boxByParts: ReadonlyMap<string, Box>;
}

/** States of a layout that combine freely: each node in one of a few consecutive states, the last node fastest. */
export interface Box {
  readonly offset: number;
  readonly size: number;
  readonly firsts: readonly number[];
  readonly radices: readonly number[];
  readonly strides: readonly number[];
}

/** Where the states of a box stand in some table: at `base`, moved by a stride for each state of each node. */
export interface Place {
  readonly base: number;
  readonly strides: readonly number[];
}

/**
 * Lists the states that some nodes can be in together; null when they are more than the limit. Deterministic.
 *
 * Example: a designation (absent, standing) and two stances on its vendor with 3 outcomes each:
 * boxes of 1 and of 1 · 3 · 3 states, 10 in all.
 */
export function layOut(
  network: readonly Node[],
  chosen: Iterable<number>,
  limit = Infinity,
): Layout | null {
  const nodes = [...chosen].sort((a, b) => a - b);
  const watchLists = new Map<string, readonly number[]>();
  for (const node of nodes) {
    const { watched } = item(network, node);
    if (watched.length > 0) watchLists.set(watched.join(' '), watched);
  }
  const watching = [...watchLists.values()];
  const watchedNodes = new Set(watching.flat());
  const parts = nodes.map((node) => partsOf(item(network, node), watchedNodes.has(node)));
  const keys = [...watchLists.keys()];
  const ways = nodes.map((node, place) => waysOf(item(network, node), keys, parts[place] ?? null));
  const boxes: Box[] = [];
  let size = 0;
  for (const { partOf, on } of turnsOf(network, nodes, watching, limit) ?? []) {
    const ranges = ways.map(({ list, ranges: own }, place) =>
      item(own, list < 0 ? (partOf.get(at(nodes, place)) ?? 0) : Number(on[list])),
    );
    const radices = ranges.map(({ count }) => count);
    const box = {
      offset: size,
      size: sizeOf(radices),
      firsts: ranges.map(({ first }) => first),
      radices,
      strides: stridesOf(radices),
    };
    size += box.size;
    if (!(size <= limit)) return null;
    boxes.push(box);
  }
  if (boxes.length === 0) return null;
  const boxByParts = new Map(boxes.map((box) => [partsKey(parts, box.firsts), box]));
  return { nodes, boxes, size, parts, boxByParts };
}

/** The ranges of states a node may be in. */
interface Ways {
  /** The number of its watch list, which chooses between off and on; −1 where a part of its own states does. */
  readonly list: number;
  readonly ranges: readonly Range[];
}

function waysOf(
  { radix, watched }: Node,
  watchLists: readonly string[],
  parts: Int32Array | null,
): Ways {
  if (watched.length > 0) {
    const ranges = [
      { first: 0, count: 1 },
      { first: 1, count: radix - 1 },
    ];
    return { list: watchLists.indexOf(watched.join(' ')), ranges };
  }
  if (!parts) return { list: -1, ranges: [{ first: 0, count: radix }] };
  const ranges: { first: number; count: number }[] = [];
  parts.forEach((part, state) => {
    const range = ranges[part] ?? { first: state, count: 0 };
    ranges[part] = { ...range, count: range.count + 1 };
  });
  return { list: -1, ranges };
}

interface Range {
  readonly first: number;
  readonly count: number;
}

/** Which part of its states each is in: moot or not; for a designation, runs of outcomes issued or not. */
function partsOf({ radix, watched, issued }: Node, isWatched: boolean): Int32Array | null {
  if (watched.length > 0)
    return Int32Array.from({ length: radix }, (_, state) => Math.min(state, 1));
  if (!isWatched) return null;
  const parts = new Int32Array(radix);
  for (let state = 1; state < radix; state += 1) {
    parts[state] = intAt(parts, state - 1) + (issued[state] === issued[state - 1] ? 0 : 1);
  }
  return parts;
}

/** One way designations may turn out, as far as some nodes can tell. */
interface Turn {
  /** Of each designation among the nodes that others watch: the part of its states. */
  readonly partOf: ReadonlyMap<number, number>;
  /** Per watch list: whether one of its designations is issued. */
  readonly on: readonly boolean[];
}

/** Every way that designations may turn out, one after the other taken in; null past the limit. */
function turnsOf(
  network: readonly Node[],
  nodes: readonly number[],
  watching: readonly (readonly number[])[],
  limit: number,
): readonly Turn[] | null {
  const designations = [...new Set(watching.flat())].sort((a, b) => a - b);
  let turns: readonly Turn[] = [{ partOf: new Map(), on: watching.map(() => false) }];
  for (const designation of designations) {
    const node = item(network, designation);
    const isShown = nodes.includes(designation);
    const own = partsOf(node, true) ?? new Int32Array(0);
    const options = new Map<string, { part: number; isIssued: boolean }>();
    own.forEach((part, state) => {
      const isIssued = node.issued[state] === true;
      options.set(isShown ? String(part) : String(isIssued), { part, isIssued });
    });
    const next = new Map<string, Turn>();
    for (const { partOf, on } of turns) {
      for (const { part, isIssued } of options.values()) {
        const turn: Turn = {
          partOf: isShown ? new Map([...partOf, [designation, part]]) : partOf,
          on: on.map(
            (before, place) => before || (isIssued && item(watching, place).includes(designation)),
          ),
        };
        next.set(`${[...turn.partOf.values()].join(' ')}|${turn.on.join(' ')}`, turn);
      }
    }
    if (next.size > limit) return null;
    turns = [...next.values()];
  }
  return turns;
}

/** The box that has given states of the layout's nodes; it has one for every state that can be. */
export function boxWith({ boxes, parts, boxByParts }: Layout, held: ArrayLike<number>): Box {
  const [only] = boxes;
  const box = boxes.length === 1 ? only : boxByParts.get(partsKey(parts, held));
  if (!box) throw new Error('nodes in states that cannot be together');
  return box;
}

function partsKey(parts: readonly (Int32Array | null)[], held: ArrayLike<number>): string {
  let key = '';
  parts.forEach((own, place) => {
    if (own) key += `${intAt(own, at(held, place))} `;
  });
  return key;
}

/** Where the states of a box of a wide layout stand in a narrow one, over some of its nodes. */
export function placeIn(wide: Layout, box: Box, narrow: Layout): Place {
  const places = narrow.nodes.map((node) => wide.nodes.indexOf(node));
  const held = places.map((place) => at(box.firsts, place));
  const own = boxWith(narrow, held);
  const strides = wide.nodes.map(() => 0);
  let base = own.offset;
  places.forEach((place, position) => {
    const stride = at(own.strides, position);
    base += (at(held, position) - at(own.firsts, position)) * stride;
    strides[place] = stride;
  });
  return { base, strides };
}

/** For each state of a layout: the state of a narrower one, over some of its nodes, that it belongs to. */
export function mapStates(wide: Layout, narrow: Layout): Int32Array {
  const map = new Int32Array(wide.size);
  for (const box of wide.boxes)
    fillPositions(map, box.offset, box.radices, placeIn(wide, box, narrow));
  return map;
}

/** Writes the position of each state of a box in another table, from one place of a list on. */
export function fillPositions(
  out: Int32Array,
  from: number,
  radices: readonly number[],
  { base, strides }: Place,
): void {
  out[from] = base;
  let filled = 1;
  // The states of the last nodes first; each node before them repeats what is there, moved by its stride.
  for (let place = radices.length - 1; place >= 0; place -= 1) {
    const stride = at(strides, place);
    const radix = at(radices, place);
    for (let state = 1; state < radix; state += 1) {
      const start = from + state * filled;
      const moved = state * stride;
      for (let position = 0; position < filled; position += 1) {
        out[start + position] = intAt(out, from + position) + moved;
      }
    }
    filled *= radix;
  }
}

/** The product of radices; the number of joint states. */
export function sizeOf(radices: readonly number[]): number {
  let size = 1;
  for (const radix of radices) size *= radix;
  return size;
}

/** How far apart the states of each node are when the last is fastest. */
export function stridesOf(radices: readonly number[]): readonly number[] {
  const strides = radices.map(() => 1);
  for (let place = radices.length - 2; place >= 0; place -= 1) {
    strides[place] = at(strides, place + 1) * at(radices, place + 1);
  }
  return strides;
}
