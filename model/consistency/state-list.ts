import { at, item } from '../exposure/numbers.ts';
import type { Island } from './islands.ts';
import type { Holding } from './search.ts';

/** What a moot stance holds, where others hold the index of an outcome. */
export const MOOT = -1;

/** The states of an island that are wanted, with the figures of each. */
export interface RatedIsland {
  /** The variables of the island, as their outcomes stand in `holdings`. */
  readonly variables: readonly number[];
  readonly holdings: readonly Holding[];
  readonly totalImpacts: readonly number[];
  readonly inconsistencies: readonly number[];
}

/** Works out the total impact and the inconsistency of each state of an island. */
export function rateIsland(island: Island, holdings: readonly Holding[]): RatedIsland {
  const { members } = island;
  const variables = members.map(({ variable }) => variable);
  const [alone] = members;
  if (alone && island.blocks.length === 0) {
    const largest = alone.balances.reduce((most, own) => Math.max(most, own), -Infinity);
    const totalImpacts = holdings.map((holding) => at(alone.balances, at(holding, 0)));
    const inconsistencies = totalImpacts.map((held) => largest - held);
    return { variables, holdings, totalImpacts, inconsistencies };
  }
  const totalImpacts: number[] = [];
  const inconsistencies: number[] = [];
  const balances = members.map((member) => member.balances.slice());
  for (const holding of holdings) {
    balanceIsland(island, holding, balances);
    let totalImpact = 0;
    let inconsistency = 0;
    for (const [place, own] of balances.entries()) {
      const held = at(own, at(holding, place));
      totalImpact += held;
      for (const balance of own) inconsistency = Math.max(inconsistency, balance - held);
    }
    totalImpacts.push(totalImpact);
    inconsistencies.push(inconsistency);
  }
  return { variables, holdings, totalImpacts, inconsistencies };
}

/** Sets the balance of every outcome of every member. */
function balanceIsland(
  { members, blocks }: Island,
  holding: Holding,
  balances: readonly Int32Array[],
): void {
  for (const [place, member] of members.entries()) item(balances, place).set(member.balances);
  for (const { from, to, width, weights } of blocks) {
    const target = item(balances, to);
    const first = at(holding, from) * width;
    for (let outcome = 0; outcome < width; outcome += 1) {
      target[outcome] = at(target, outcome) + at(weights, first + outcome);
    }
  }
}

/** States of a whole scenario, as they are found. */
export class StateList {
  private readonly variables: number;
  private readonly held: number[] = [];
  private readonly totalImpacts: number[] = [];
  private readonly inconsistencies: number[] = [];

  constructor(variables: number) {
    this.variables = variables;
  }

  get count(): number {
    return this.totalImpacts.length;
  }

  /** Adds all combinations of the states of the islands of one case; variables of no island are moot. */
  addCombinations(islands: readonly RatedIsland[]): void {
    if (islands.some(({ holdings }) => holdings.length === 0)) return;
    const turns = islands.map(() => 0);
    let place = 0;
    while (place >= 0) {
      this.add(islands, turns);
      place = turns.length - 1;
      while (place >= 0 && at(turns, place) + 1 === item(islands, place).holdings.length) {
        turns[place] = 0;
        place -= 1;
      }
      if (place >= 0) turns[place] = at(turns, place) + 1;
    }
  }

  /** The states by descending total impact, then in state order, the first variable slowest. */
  *sorted(): Generator<{
    readonly held: readonly number[];
    readonly totalImpact: number;
    readonly inconsistency: number;
  }> {
    const { variables, held, totalImpacts, inconsistencies } = this;
    const order = Uint32Array.from(totalImpacts.keys()).sort((left, right) => {
      const byImpact = at(totalImpacts, right) - at(totalImpacts, left);
      if (byImpact !== 0) return byImpact;
      for (let place = 0; place < variables; place += 1) {
        const byOutcome = at(held, left * variables + place) - at(held, right * variables + place);
        if (byOutcome !== 0) return byOutcome;
      }
      return 0;
    });
    for (const state of order) {
      yield {
        held: held.slice(state * variables, (state + 1) * variables),
        totalImpact: at(totalImpacts, state),
        inconsistency: at(inconsistencies, state),
      };
    }
  }

  private add(islands: readonly RatedIsland[], turns: readonly number[]): void {
    const first = this.held.length;
    for (let place = 0; place < this.variables; place += 1) this.held.push(MOOT);
    let totalImpact = 0;
    let inconsistency = 0;
    for (const [place, island] of islands.entries()) {
      const turn = at(turns, place);
      const holding = item(island.holdings, turn);
      for (let member = 0; member < holding.length; member += 1) {
        this.held[first + at(island.variables, member)] = at(holding, member);
      }
      totalImpact += at(island.totalImpacts, turn);
      inconsistency = Math.max(inconsistency, at(island.inconsistencies, turn));
    }
    this.totalImpacts.push(totalImpact);
    this.inconsistencies.push(inconsistency);
  }
}
