import { at, item } from '../exposure/numbers.ts';
import type { Case } from './cases.ts';
import type { ImpactBlock } from './impacts.ts';

/** A variable of an island. */
export interface Member {
  /** Its index among all variables. */
  readonly variable: number;
  /** The outcomes it may hold in this case; at least one. */
  readonly mayHold: readonly number[];
  /** Per outcome, those it may not hold too: its balance as far as it comes from other islands. */
  readonly balances: Int32Array;
}

/** Variables that depend on each other, if only in a roundabout way, and on no other variable. */
export interface Island {
  readonly members: readonly Member[];
  /** Impacts between members; `from` and `to` are places in the list of members. */
  readonly blocks: readonly ImpactBlock[];
}

/**
 * Parts the variables that are not moot in a case into islands. A variable whose impact on another is the
 * same whatever it may hold does not tie the two: that impact is in `balances`. The consistent states of
 * the case are all combinations of those of its islands. Deterministic.
 */
export function islandsOf(
  outcomeCounts: readonly number[],
  blocks: readonly ImpactBlock[],
  mayHold: Case,
): readonly Island[] {
  const balances = outcomeCounts.map((count) => new Int32Array(count));
  const active = blocks.filter(
    ({ from, to }) => item(mayHold, from).length > 0 && item(mayHold, to).length > 0,
  );
  const ties = active.filter((block) => {
    const rows = item(mayHold, block.from);
    if (varies(block, rows)) return true;
    const target = item(balances, block.to);
    const first = at(rows, 0) * block.width;
    for (let outcome = 0; outcome < block.width; outcome += 1) {
      target[outcome] = at(target, outcome) + at(block.weights, first + outcome);
    }
    return false;
  });
  return groupsOf(mayHold, ties).map((group) => {
    const placeOf = new Map(group.map((variable, place) => [variable, place]));
    return {
      members: group.map((variable) => ({
        variable,
        mayHold: item(mayHold, variable),
        balances: item(balances, variable),
      })),
      blocks: ties.flatMap((block) => {
        const from = placeOf.get(block.from);
        const to = placeOf.get(block.to);
        return from === undefined || to === undefined ? [] : [{ ...block, from, to }];
      }),
    };
  });
}

/** Whether the impact differs between the outcomes that may be held. */
function varies({ width, weights }: ImpactBlock, rows: readonly number[]): boolean {
  const first = at(rows, 0) * width;
  return rows.some((row) => {
    for (let outcome = 0; outcome < width; outcome += 1) {
      if (at(weights, row * width + outcome) !== at(weights, first + outcome)) return true;
    }
    return false;
  });
}

/** Variables that are not moot, in groups that the ties connect; ascending within a group and by first. */
function groupsOf(mayHold: Case, ties: readonly ImpactBlock[]): readonly (readonly number[])[] {
  const leader = mayHold.map((_, variable) => variable);
  const leaderOf = (variable: number): number => {
    let own = variable;
    while (at(leader, own) !== own) own = at(leader, own);
    leader[variable] = own;
    return own;
  };
  for (const { from, to } of ties) {
    const [low, high] = [leaderOf(from), leaderOf(to)].sort((a, b) => a - b);
    if (low !== undefined && high !== undefined) leader[high] = low;
  }
  const groups = new Map<number, number[]>();
  mayHold.forEach((outcomes, variable) => {
    if (outcomes.length === 0) return;
    const own = leaderOf(variable);
    const group = groups.get(own) ?? [];
    groups.set(own, group);
    group.push(variable);
  });
  return [...groups.values()];
}
