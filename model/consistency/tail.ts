import { at, item } from '../exposure/numbers.ts';
import type { Leads } from './leads.ts';

/** Smaller than any lead: the column does not concern the state, whatever the others hold. */
const NEVER = -2_147_483_648;

/** Amounts further apart than this are told apart in so many steps only. */
const STEPS_LOG = 8;

/** For one column: which states of the tail add at most so much. */
interface Steps {
  readonly lowest: number;
  readonly highest: number;
  /** Amounts that agree but for so many bits of their distance from the lowest are one step. */
  readonly shift: number;
  /** First the set of states that the column does not concern, then for each step those up to it. */
  readonly sets: Int32Array;
}

/**
 * The last members of an island, their joint states all at once: a set of states is a list of bits, and for each
 * column there are the sets of those that add at most so much to its lead. Which states of the tail can go with
 * what the members before it hold is then the intersection of a few such sets, 32 states a step.
 */
export class Tail {
  readonly states: number;
  readonly words: number;
  /** Whether `narrow` takes out all it should; not so where some amounts lie far apart. */
  readonly isExact: boolean;
  private readonly radices: readonly number[];
  /** Per column. */
  private readonly steps: readonly Steps[];

  constructor(leads: Leads, front: number) {
    this.radices = leads.members.slice(front).map(({ mayHold }) => mayHold.length);
    this.states = this.radices.reduce((product, radix) => product * radix, 1);
    this.words = Math.ceil(this.states / 32);
    this.steps = Array.from(leads.apart, (_, column) => this.stepsOf(sumsOf(leads, front, column)));
    this.isExact = this.steps.every(({ shift }) => shift === 0);
  }

  /** The set of all states of the tail. */
  everything(): Int32Array {
    const set = new Int32Array(this.words).fill(-1);
    if (this.states % 32 > 0) set[this.words - 1] = 2 ** (this.states % 32) - 1;
    return set;
  }

  /**
   * Takes out of a set the states that add more than `room` to a column (see `isExact`); whether any state
   * is left.
   */
  narrow(set: Int32Array, column: number, room: number): boolean {
    const { lowest, highest, shift, sets } = item(this.steps, column);
    if (room >= highest) return true;
    const words = this.words;
    let place = room < lowest ? 0 : (((room - lowest) >> shift) + 1) * words;
    let any = 0;
    for (let word = 0; word < words; word += 1, place += 1) {
      const kept = (set[word] ?? 0) & (sets[place] ?? 0);
      set[word] = kept;
      any |= kept;
    }
    return any !== 0;
  }

  /** What the members of the tail hold in each state of a set: the turns of their choices. */
  *holdings(set: Int32Array): Generator<readonly number[]> {
    for (let state = 0; state < this.states; state += 1) {
      if (((at(set, state >> 5) >> (state & 31)) & 1) === 0) continue;
      const turns = this.radices.map(() => 0);
      let rest = state;
      for (let place = turns.length - 1; place >= 0; place -= 1) {
        const radix = at(this.radices, place);
        turns[place] = rest % radix;
        rest = Math.floor(rest / radix);
      }
      yield turns;
    }
  }

  private stepsOf(sums: Int32Array): Steps {
    let lowest = Infinity;
    let highest = -Infinity;
    for (const sum of sums) {
      if (sum === NEVER) continue;
      lowest = Math.min(lowest, sum);
      highest = Math.max(highest, sum);
    }
    const shift = Math.max(0, 32 - Math.clz32(highest - lowest) - STEPS_LOG);
    const steps = ((highest - lowest) >> shift) + 2;
    const sets = new Int32Array(steps * this.words);
    for (const [state, sum] of sums.entries()) {
      const step = sum === NEVER ? 0 : ((sum - lowest) >> shift) + 1;
      const word = step * this.words + (state >> 5);
      sets[word] = at(sets, word) | (1 << (state & 31));
    }
    for (let word = this.words; word < sets.length; word += 1) {
      sets[word] = at(sets, word) | at(sets, word - this.words);
    }
    return { lowest, highest, shift, sets };
  }
}

/** What each state of the tail adds to a column, the first member slowest; `NEVER` where it does not hold the column's choice. */
function sumsOf(leads: Leads, front: number, column: number): Int32Array {
  const { members, firstChoice, firstColumn, added } = leads;
  const own = firstColumn.findLastIndex((first) => first <= column);
  let sums = Int32Array.of(0);
  for (let member = front; member < members.length; member += 1) {
    const first = at(firstChoice, member);
    const radix = at(firstChoice, member + 1) - first;
    const isOwn = own >= first && own < first + radix;
    const next = new Int32Array(sums.length * radix);
    for (let turn = 0; turn < radix; turn += 1) {
      const isElse = isOwn && own !== first + turn;
      const amount = at(item(added, first + turn), column);
      for (let state = 0; state < sums.length; state += 1) {
        const sum = sums[state] ?? 0;
        next[state * radix + turn] = isElse || sum === NEVER ? NEVER : sum + amount;
      }
    }
    sums = next;
  }
  return sums;
}
