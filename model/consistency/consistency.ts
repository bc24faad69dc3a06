import { item } from '../exposure/numbers.ts';
import { countStates, showCount } from '../exposure/state-count.ts';
import { gatherVariables, type Variables } from '../exposure/variables.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { casesOf } from './cases.ts';
import { gatherImpacts } from './impacts.ts';
import { islandsOf, type Island } from './islands.ts';
import { layOutLeads } from './leads.ts';
import type { ConsistencyRefusal } from './refusal.ts';
import { orderIsland } from './search-order.ts';
import { searchIsland, type Effort } from './search.ts';
import { MOOT, rateIsland, StateList, type RatedIsland } from './state-list.ts';

/** A joint state and how well its outcomes go together. */
export interface ConsistentState {
  /** Ids of the outcomes in the order of the variables; `moot` for a stance that is moot. */
  readonly outcomes: readonly string[];
  /** The sum of the balances of what is held. */
  readonly totalImpact: number;
  /** The largest lead of a rival over what is held; 0 in a consistent state. */
  readonly inconsistency: number;
}

/** The answer of the command `consistent` (spec/scenario-file.md, "Headless"). */
export interface Consistency {
  /** How many joint states there are, moot ones as they are; text beyond 2⁵³. */
  readonly combinations: number | string;
  readonly consistent: readonly ConsistentState[];
}

/** What bounds a search, so that no scenario can exhaust memory or patience. */
export interface SearchLimits {
  /** Consistent states that are listed. */
  readonly states: number;
  /** Outcomes in them: states times variables. */
  readonly cells: number;
  /** Leads of rivals that are looked at while searching: about 10⁹ in a second or two. */
  readonly effort: number;
}

/** 262,144 states (fewer with more than 32 variables), and a search of some seconds. */
export const SEARCH_LIMITS: SearchLimits = { states: 262_144, cells: 8_388_608, effort: 3e9 };

/** What a case costs for each variable and each two that have impact, in leads looked at. */
const CASE_EFFORT = 300;

/** Beyond any lead there can be, and small enough for the tables of the search. */
const LARGEST_THRESHOLD = 2 ** 30;

/**
 * All joint states of a scenario's variables whose inconsistency is at most `threshold` (0: the consistent
 * ones), by descending total impact, then in state order, the first variable slowest. The strength of influences
 * plays no part. Whole weights give whole results, without rounding. A threshold below 0 admits no state.
 * Deterministic.
 *
 * Refused, never answered in part: `too-many-consistent` beyond the limits on states and cells; `search-too-long`
 * beyond the limit on effort; `too-entangled` where more than about a thousand variables are tied to each other;
 * `probabilities` as by the engine.
 *
 * Source: cross-impact balance (Weimer-Jehle 2006, doi:10.1016/j.techfore.2005.06.005); spec/exposure-model.md §3.
 *
 * Example: drivers x and y (low, high), x.high → y.high +2, y.high → x.high +1. Consistent are high/high, total
 * impact 3, and low/low, 0. Threshold 1 admits low/high, too, whose x would rather be high, by 1.
 */
export function findConsistent(
  workspace: Workspace,
  scenario: Scenario,
  threshold = 0,
  limits: SearchLimits = SEARCH_LIMITS,
): Result<Consistency, ConsistencyRefusal> {
  const gathered = gatherVariables(workspace, scenario);
  if (!gathered.ok) return gathered;
  const variables = gathered.value;
  const combinations = showCount(countStates(variables));
  if (!(threshold >= 0)) return succeed({ combinations, consistent: [] });
  const states = listStates(variables, scenario, Math.min(threshold, LARGEST_THRESHOLD), limits);
  if (!states.ok) return states;
  const consistent = Array.from(states.value.sorted(), ({ held, ...figures }) => ({
    outcomes: held.map((outcome, index) => outcomeId(variables, index, outcome)),
    ...figures,
  }));
  return succeed({ combinations, consistent });
}

/** What a search is about, and how far it may go. */
interface Task {
  readonly variables: Variables;
  readonly threshold: number;
  /** How many states may be listed. */
  readonly limit: number;
  readonly effort: Effort;
}

/** Case by case. */
function listStates(
  variables: Variables,
  scenario: Scenario,
  threshold: number,
  { states, cells, effort }: SearchLimits,
): Result<StateList, ConsistencyRefusal> {
  const blocks = gatherImpacts(variables, scenario.influences ?? []);
  const outcomeCounts = variables.all.map(({ outcomeIds }) => outcomeIds.length);
  const limit = Math.min(states, Math.floor(cells / Math.max(1, outcomeCounts.length)));
  const task: Task = { variables, threshold, limit, effort: { left: effort } };
  const list = new StateList(outcomeCounts.length);
  for (const mayHold of casesOf(variables)) {
    task.effort.left -= CASE_EFFORT * (outcomeCounts.length + blocks.length);
    if (task.effort.left < 0) return tooLong(variables);
    const rated = rateIslands(task, islandsOf(outcomeCounts, blocks, mayHold));
    if (!rated.ok) return rated;
    const count = rated.value.reduce(
      (product, { holdings }) => product * BigInt(holdings.length),
      1n,
    );
    const atLeast = BigInt(list.count) + count;
    if (atLeast > BigInt(limit)) {
      return fail({ kind: 'too-many-consistent', atLeast: showCount(atLeast), limit });
    }
    list.addCombinations(rated.value);
  }
  return succeed(list);
}

/** The states of each island; where one has none there are none at all, however many others have. */
function rateIslands(
  task: Task,
  islands: readonly Island[],
): Result<readonly RatedIsland[], ConsistencyRefusal> {
  const rated: RatedIsland[] = [];
  let refused: Result<never, ConsistencyRefusal> | null = null;
  for (const island of islands) {
    const found = searchAndRate(task, island);
    if (found.ok) {
      if (found.value.holdings.length === 0) return succeed([found.value]);
      rated.push(found.value);
    } else if (found.problem.kind === 'too-many-consistent') {
      refused = found;
    } else {
      return found;
    }
  }
  return refused ?? succeed(rated);
}

function searchAndRate(
  { variables, threshold, limit, effort }: Task,
  island: Island,
): Result<RatedIsland, ConsistencyRefusal> {
  const ordered = orderIsland(island);
  const leads = layOutLeads(ordered, threshold);
  if (!leads) {
    const tied = island.members.map(({ variable }) => item(variables.all, variable).key);
    return fail({ kind: 'too-entangled', variables: tied });
  }
  const found = searchIsland(leads, ordered.front, threshold, limit, effort);
  if (found.ok) return succeed(rateIsland(ordered, found.value));
  return found.problem.kind === 'too-long'
    ? tooLong(variables)
    : fail({ kind: 'too-many-consistent', atLeast: limit + 1, limit });
}

function tooLong(variables: Variables): Result<never, ConsistencyRefusal> {
  return fail({ kind: 'search-too-long', combinations: showCount(countStates(variables)) });
}

function outcomeId(variables: Variables, index: number, outcome: number): string {
  return outcome === MOOT ? 'moot' : item(item(variables.all, index).outcomeIds, outcome);
}
