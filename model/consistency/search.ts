import { at, item } from '../exposure/numbers.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isWithin, sumOfLeast, type Leads } from './leads.ts';
import { Tail } from './tail.ts';

/** How much work searches may still do: leads looked at. Shared by all searches for one answer. */
export interface Effort {
  left: number;
}

/** Why a search was given up. */
export type SearchStop = { readonly kind: 'too-many' } | { readonly kind: 'too-long' };

/** What the members of an island hold in one state: indices of outcomes, in the order of the members. */
export type Holding = readonly number[];

/**
 * The states of an island in which no rival leads by more than the threshold. Depth-first: the first `front`
 * members are decided one after the other, always the one with the fewest choices left (then the first). A choice
 * is out when some rival leads by more even if all that is undecided adds its least; a branch is cut when a
 * member has no choice left, or when no state of the tail leaves every rival of what is held below. Given up
 * beyond `limit` states or when the effort is spent. Deterministic.
 */
export function searchIsland(
  leads: Leads,
  front: number,
  threshold: number,
  limit: number,
  effort: Effort,
): Result<readonly Holding[], SearchStop> {
  const search = new Search(leads, front, threshold, limit, effort);
  const stop = search.run();
  return stop ? fail(stop) : succeed(search.found);
}

/** Words of the tail's sets looked at for one node, roughly: most are cut by the first few columns. */
const WORDS_LOOKED_AT = 8;

class Search {
  readonly found: Holding[] = [];
  private readonly leads: Leads;
  private readonly front: number;
  private readonly threshold: number;
  private readonly limit: number;
  private readonly effort: Effort;
  private readonly tail: Tail;
  /** Columns of the members before the tail: those that bound the search. */
  private readonly columns: number;
  /** Per choice of those members: what deciding for it adds to the least leads. */
  private readonly raises: readonly { columns: Int32Array; amounts: Int32Array }[];
  /** Per column: the least the tail adds. */
  private readonly tailLeast: Int32Array;
  /** Per depth: the least lead of each column less the threshold, the choices out, the states of the tail left. */
  private readonly excess: readonly Int32Array[];
  private readonly isOut: readonly Uint8Array[];
  private readonly sets: readonly Int32Array[];
  /** The members decided, in turn, and per member the choice it holds or −1. */
  private readonly decided: Int32Array;
  private readonly held: Int32Array;

  constructor(leads: Leads, front: number, threshold: number, limit: number, effort: Effort) {
    this.leads = leads;
    this.front = front;
    this.threshold = threshold;
    this.limit = limit;
    this.effort = effort;
    this.tail = new Tail(leads, front);
    const choices = at(leads.firstChoice, front);
    this.columns = at(leads.firstColumn, choices);
    this.raises = leads.added
      .slice(0, choices)
      .map((_, choice) => raiseOf(leads, choice, this.columns));
    this.tailLeast = sumOfLeast(leads, front);
    const depths = Array.from({ length: front + 1 }, (_, depth) => depth);
    this.excess = depths.map(() => new Int32Array(this.columns));
    this.isOut = depths.map(() => new Uint8Array(choices));
    this.sets = depths.map(() => this.tail.everything());
    this.decided = new Int32Array(front);
    this.held = new Int32Array(front).fill(-1);
  }

  run(): SearchStop | null {
    this.effort.left -= this.leads.apart.length * this.tail.states;
    const start = item(this.excess, 0);
    const least = sumOfLeast(this.leads, 0);
    for (let column = 0; column < this.columns; column += 1) {
      start[column] = at(this.leads.apart, column) + at(least, column) - this.threshold;
    }
    return this.visit(0);
  }

  private visit(depth: number): SearchStop | null {
    this.effort.left -= this.columns + WORDS_LOOKED_AT * this.tail.words;
    if (this.effort.left < 0) return { kind: 'too-long' };
    if (depth > 0 && !this.narrowTail(depth)) return null;
    const member = this.nextMember(depth);
    if (member === null) return null;
    if (member < 0) return this.finish(depth);
    this.decided[depth] = member;
    const { firstChoice } = this.leads;
    for (let choice = at(firstChoice, member); choice < at(firstChoice, member + 1); choice += 1) {
      if (item(this.isOut, depth)[choice] === 1) continue;
      this.held[member] = choice;
      this.decide(depth, choice);
      const stop = this.visit(depth + 1);
      if (stop) return stop;
    }
    this.held[member] = -1;
    return null;
  }

  /** Takes out choices that are impossible; the member to decide next, −1 when all are, null when there is no way on. */
  private nextMember(depth: number): number | null {
    const { firstChoice, firstColumn } = this.leads;
    const excess = item(this.excess, depth);
    const isOut = item(this.isOut, depth);
    let next = -1;
    let fewest = Infinity;
    for (let member = 0; member < this.front; member += 1) {
      const held = this.held[member] ?? -1;
      let choice = held < 0 ? (firstChoice[member] ?? 0) : held;
      const end = held < 0 ? (firstChoice[member + 1] ?? 0) : held + 1;
      let left = 0;
      for (; choice < end; choice += 1) {
        if (isOut[choice] === 1) continue;
        const last = firstColumn[choice + 1] ?? 0;
        let column = firstColumn[choice] ?? 0;
        while (column < last && (excess[column] ?? 0) <= 0) column += 1;
        if (column < last) isOut[choice] = 1;
        else left += 1;
      }
      if (left === 0) return null;
      if (held < 0 && left < fewest) {
        fewest = left;
        next = member;
      }
    }
    return next;
  }

  private decide(depth: number, choice: number): void {
    const from = item(this.excess, depth);
    const to = item(this.excess, depth + 1);
    const raise = item(this.raises, choice);
    to.set(from);
    const { columns, amounts } = raise;
    for (let entry = 0; entry < columns.length; entry += 1) {
      const column = columns[entry] ?? 0;
      to[column] = (to[column] ?? 0) + (amounts[entry] ?? 0);
    }
    item(this.isOut, depth + 1).set(item(this.isOut, depth));
  }

  /** Keeps the states of the tail that leave the rivals of what is held below; the last decided first. */
  private narrowTail(depth: number): boolean {
    const { firstColumn } = this.leads;
    const excess = item(this.excess, depth);
    const before = item(this.excess, depth - 1);
    const set = item(this.sets, depth);
    set.set(item(this.sets, depth - 1));
    for (let turn = depth - 1; turn >= 0; turn -= 1) {
      const choice = this.held[this.decided[turn] ?? 0] ?? 0;
      const end = firstColumn[choice + 1] ?? 0;
      for (let column = firstColumn[choice] ?? 0; column < end; column += 1) {
        const own = excess[column] ?? 0;
        // A column that the last decision left as it was has narrowed the set before.
        if (turn < depth - 1 && own === before[column]) continue;
        if (!this.tail.narrow(set, column, (this.tailLeast[column] ?? 0) - own)) return false;
      }
    }
    return true;
  }

  /** All before the tail is decided: the rivals of what the tail holds must be below, too. */
  private finish(depth: number): SearchStop | null {
    const { apart, added, firstChoice } = this.leads;
    const set = item(this.sets, depth);
    for (let column = this.columns; column < apart.length; column += 1) {
      let room = this.threshold - at(apart, column);
      for (const choice of this.held) room -= at(item(added, choice), column);
      if (!this.tail.narrow(set, column, room)) return null;
    }
    for (const turns of this.tail.holdings(set)) {
      const choices = [
        ...this.held,
        ...turns.map((turn, place) => turn + at(firstChoice, this.front + place)),
      ];
      if (!this.tail.isExact && !isWithin(this.leads, choices, this.threshold)) continue;
      if (this.found.length === this.limit) return { kind: 'too-many' };
      this.found.push(this.holdingOf(choices));
    }
    return null;
  }

  private holdingOf(choices: readonly number[]): Holding {
    const { members, firstChoice } = this.leads;
    return choices.map((choice, place) =>
      at(item(members, place).mayHold, choice - at(firstChoice, place)),
    );
  }
}

/** What deciding for a choice adds to the least leads of the first columns, where it adds anything. */
function raiseOf({ added, least, firstChoice }: Leads, choice: number, end: number) {
  const member = firstChoice.findLastIndex((first) => first <= choice);
  const before = item(least, member);
  const columns: number[] = [];
  const amounts: number[] = [];
  for (let column = 0; column < end; column += 1) {
    const amount = at(item(added, choice), column) - at(before, column);
    if (amount === 0) continue;
    columns.push(column);
    amounts.push(amount);
  }
  return { columns: Int32Array.from(columns), amounts: Int32Array.from(amounts) };
}
