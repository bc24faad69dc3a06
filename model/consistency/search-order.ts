import { at, item } from '../exposure/numbers.ts';
import type { ImpactBlock } from './impacts.ts';
import type { Island, Member } from './islands.ts';

/** An island whose members are in the order of the search. */
export interface OrderedIsland extends Island {
  /** How many members are decided one after the other; the rest, at least one, is the tail. */
  readonly front: number;
}

/** The tail's sets of states: at most so many states, and so many words of 32 in all. */
const TAIL_STATES = 1024;
const TAIL_WORDS = 4_194_304;

/**
 * Orders the members of an island for the search: those that sway the others most come first, as deciding them
 * tells most; the weakest are the tail, whose states (up to 1,024, and up to the square root of all) are
 * looked at together. Deterministic.
 */
export function orderIsland({ members, blocks }: Island): OrderedIsland {
  const sway = members.map((_, place) =>
    blocks.reduce((sum, block) => (block.from === place ? sum + swayOf(block, members) : sum), 0),
  );
  const strongestFirst = members
    .map((_, place) => place)
    .sort((left, right) => at(sway, right) - at(sway, left) || left - right);
  const placeOf = new Map(strongestFirst.map((member, place) => [member, place]));
  const ordered = strongestFirst.map((member) => item(members, member));
  return {
    members: ordered,
    blocks: blocks.map((block) => ({
      ...block,
      from: placeOf.get(block.from) ?? 0,
      to: placeOf.get(block.to) ?? 0,
    })),
    front: ordered.length - tailLength(ordered),
  };
}

/** How far apart the choices of one member put the leads of another's rivals: the mean above the least, summed. */
function swayOf({ from, to, width, weights }: ImpactBlock, members: readonly Member[]): number {
  const rows = item(members, from).mayHold;
  let sway = 0;
  for (const held of item(members, to).mayHold) {
    for (let rival = 0; rival < width; rival += 1) {
      const leads = rows.map(
        (row) => at(weights, row * width + rival) - at(weights, row * width + held),
      );
      const sum = leads.reduce((total, lead) => total + lead, 0);
      sway += sum / leads.length - leads.reduce((least, lead) => Math.min(least, lead), Infinity);
    }
  }
  return sway;
}

function tailLength(members: readonly Member[]): number {
  const all = members.reduce((product, { mayHold }) => product * mayHold.length, 1);
  const columns = members.reduce(
    (sum, { mayHold, balances }) => sum + mayHold.length * (balances.length - 1),
    1,
  );
  const limit = Math.min(TAIL_STATES, Math.sqrt(all), Math.sqrt((TAIL_WORDS * 32) / columns));
  let length = 0;
  let states = 1;
  for (const { mayHold } of members.toReversed()) {
    states *= mayHold.length;
    if (length > 0 && states > limit) break;
    length += 1;
  }
  return length;
}
