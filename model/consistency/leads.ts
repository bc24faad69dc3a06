import { at, item } from '../exposure/numbers.ts';
import type { ImpactBlock } from './impacts.ts';
import type { Island, Member } from './islands.ts';

/**
 * By how much a rival's balance exceeds that of the outcome held, as a sum of what each member of an island adds.
 * A **choice** is an outcome that a member may hold; a **column** is a choice and one of its rivals, so a state
 * has an inconsistency of at most T when no column of a choice it holds exceeds T.
 */
export interface Leads {
  readonly members: readonly Member[];
  /** Per member its first choice; then how many choices there are. Choices are in the order of the members. */
  readonly firstChoice: Int32Array;
  /** Per choice its first column; then how many columns there are. */
  readonly firstColumn: Int32Array;
  /** Per column: the lead that comes from other islands. */
  readonly apart: Int32Array;
  /** Per choice: what it adds to each column. */
  readonly added: readonly Int32Array[];
  /** Per member: the least that any of its choices adds to each column. */
  readonly least: readonly Int32Array[];
}

/** Table entries beyond which an island is refused: 64 MiB of them. */
const ENTRY_LIMIT = 16_777_216;

/** One column before the tables are laid out: what some choices add. */
interface Column {
  readonly choice: number;
  readonly apart: number;
  readonly added: readonly { readonly choice: number; readonly lead: number }[];
}

/**
 * Lays out the leads of an island's rivals. Columns that cannot exceed the threshold are left out. Null when
 * the tables would be too large.
 *
 * Example: x (low, high) adds +2 to y.up and −1 to y.down when high → the column "y holds down, rival up" gets
 * 0 from low and 3 from high.
 */
export function layOutLeads({ members, blocks }: Island, threshold: number): Leads | null {
  const firstChoice = Int32Array.from([0, ...members.map(({ mayHold }) => mayHold.length)]);
  for (let member = 1; member <= members.length; member += 1) {
    firstChoice[member] = at(firstChoice, member) + at(firstChoice, member - 1);
  }
  const choices = at(firstChoice, members.length);
  const columns: Column[] = [];
  for (const [place, member] of members.entries()) {
    const into = blocks.filter(({ to }) => to === place);
    if (into.length > 0 && member.mayHold.length * member.balances.length > ENTRY_LIMIT)
      return null;
    const rivals = into.length > 0 ? [...member.balances.keys()] : [strongest(member)];
    for (const [turn, held] of member.mayHold.entries()) {
      for (const rival of rivals) {
        if (rival === held) continue;
        const apart = at(member.balances, rival) - at(member.balances, held);
        const [added, most] = addedBy(into, members, firstChoice, held, rival);
        if (apart + most <= threshold) continue;
        columns.push({ choice: at(firstChoice, place) + turn, apart, added });
        if (columns.length * choices > ENTRY_LIMIT) return null;
      }
    }
  }
  const firstColumn = new Int32Array(choices + 1);
  for (const { choice } of columns) firstColumn[choice + 1] = at(firstColumn, choice + 1) + 1;
  for (let choice = 0; choice < choices; choice += 1) {
    firstColumn[choice + 1] = at(firstColumn, choice + 1) + at(firstColumn, choice);
  }
  const added = Array.from({ length: choices }, () => new Int32Array(columns.length));
  for (const [column, entries] of columns.entries()) {
    for (const { choice, lead } of entries.added) item(added, choice)[column] = lead;
  }
  const least = members.map((_, member) =>
    leastOf(added.slice(at(firstChoice, member), at(firstChoice, member + 1))),
  );
  const apart = Int32Array.from(columns, (column) => column.apart);
  return { members, firstChoice, firstColumn, apart, added, least };
}

/** The outcome with the largest balance: where no member of the island sways them, no other rival matters. */
function strongest({ balances }: Member): number {
  return balances.indexOf(balances.reduce((most, balance) => Math.max(most, balance), -Infinity));
}

/** Per column: the least that the members from one on add together. */
export function sumOfLeast({ least, apart }: Leads, from: number): Int32Array {
  const sum = new Int32Array(apart.length);
  for (const own of least.slice(from)) {
    for (let column = 0; column < sum.length; column += 1) {
      sum[column] = at(sum, column) + at(own, column);
    }
  }
  return sum;
}

/** Whether no rival of the choices held, one for each member, leads by more than the threshold. */
export function isWithin(leads: Leads, choices: readonly number[], threshold: number): boolean {
  const { apart, added, firstColumn } = leads;
  return choices.every((own) => {
    for (let column = at(firstColumn, own); column < at(firstColumn, own + 1); column += 1) {
      let lead = at(apart, column);
      for (const choice of choices) lead += at(item(added, choice), column);
      if (lead > threshold) return false;
    }
    return true;
  });
}

/** What each choice adds to a rival's lead over an outcome, and the most that all members together can add. */
function addedBy(
  into: readonly ImpactBlock[],
  members: readonly Member[],
  firstChoice: Int32Array,
  held: number,
  rival: number,
): readonly [Column['added'], number] {
  const added: { choice: number; lead: number }[] = [];
  let most = 0;
  for (const { from, width, weights } of into) {
    let best = -Infinity;
    for (const [turn, outcome] of item(members, from).mayHold.entries()) {
      const lead = at(weights, outcome * width + rival) - at(weights, outcome * width + held);
      added.push({ choice: at(firstChoice, from) + turn, lead });
      best = Math.max(best, lead);
    }
    most += best;
  }
  return [added, most];
}

function leastOf(rows: readonly Int32Array[]): Int32Array {
  const least = item(rows, 0).slice();
  for (const row of rows) {
    for (let column = 0; column < least.length; column += 1) {
      least[column] = Math.min(at(least, column), at(row, column));
    }
  }
  return least;
}
