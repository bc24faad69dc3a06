import { succeed, type Result } from '../result.ts';
import { stanceKey, type Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { compile, type CompiledScenario } from './compile.ts';
import { expectedLossOf } from './evaluate.ts';
import { at } from './numbers.ts';
import type { Refusal } from './refusal.ts';

/** One way in which two scenarios differ. */
export interface Assumption {
  readonly kind: 'designation' | 'stance' | 'driver' | 'influences' | 'response' | 'horizon';
  /** The variable's key; the kind again where there is only one. */
  readonly key: string;
}

/** What switching one assumption has to do with the difference between two scenarios. */
export interface BridgeStep extends Assumption {
  /** Its share of the change, in the workspace's currency; the shares of all sum to the whole change. */
  readonly change: number;
}

export interface Bridge {
  readonly from: number;
  readonly to: number;
  readonly steps: readonly BridgeStep[];
  /** Averaged over all orders of switching, or, beyond eight differences, in the order given. */
  readonly method: 'all-orders' | 'given-order';
}

/** How far a bridge has got: how many of its scenarios in between are worked out. */
export interface BridgeProgress {
  readonly done: number;
  readonly of: number;
}

/** One list for all mixes: what was compiled for one holds for the next as long as it has the same plans. */
const NO_PLANS: NonNullable<Scenario['plans']> = [];

/** Up to so many differences all orders are averaged: 256 scenarios. */
const ALL_ORDERS = 8;

/**
 * Each differing assumption's share of the change of the expected loss from one scenario to another: what
 * switching it changes, averaged over all orders in which the differences can be switched (Shapley value), for up
 * to eight differences; beyond, what switching it changes in the order given, which `method` says. Yields how far it
 * has got; whoever takes no more steps cancels. Refused when a scenario in between is. Deterministic. Source: issue 3,
 * the bridge of the compare screen.
 *
 * Example: two differences worth 10 and 20 alone and 50 together → 20 and 30, as each gets half of the 20 over.
 *
 * @param compileMix compiles the scenarios in between, which differ in one assumption from one to the next
 */
export function* bridgeInSteps(
  before: Scenario,
  after: Scenario,
  compileMix: (mix: Scenario) => Result<CompiledScenario, Refusal>,
): Generator<BridgeProgress, Result<Bridge, Refusal>> {
  const assumptions = differingAssumptions(before, after);
  const isAveraged = assumptions.length <= ALL_ORDERS;
  const mixes = isAveraged ? allMixes(assumptions) : inOrder(assumptions);
  const values: number[] = [];
  for (const [done, { place, chosen }] of mixes.entries()) {
    yield { done, of: mixes.length };
    const compiled = compileMix(withAssumptions(before, after, chosen));
    const value = compiled.ok ? expectedLossOf(compiled.value) : compiled;
    if (!value.ok) return value;
    values[place] = value.value;
  }
  return succeed({
    from: values[0] ?? 0,
    to: values[mixes.length - 1] ?? 0,
    steps: isAveraged ? averageOrders(assumptions, values) : followOrder(assumptions, values),
    method: isAveraged ? 'all-orders' : 'given-order',
  });
}

/** The same in one go. */
export function bridgeBetween(
  workspace: Workspace,
  before: Scenario,
  after: Scenario,
): Result<Bridge, Refusal> {
  let previous: CompiledScenario | undefined;
  const steps = bridgeInSteps(before, after, (mix) => {
    const compiled = compile(workspace, mix, previous);
    if (compiled.ok) previous = compiled.value;
    return compiled;
  });
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The assumptions in which two scenarios differ: designations, stances, drivers in order, then the rest. */
export function differingAssumptions(before: Scenario, after: Scenario): readonly Assumption[] {
  const keyed = <Item>(
    kind: Assumption['kind'],
    items: (scenario: Scenario) => readonly Item[],
    keyOf: (item: Item) => string,
  ): Assumption[] => {
    const first = new Map(items(before).map((item) => [keyOf(item), meaningOf(item)]));
    const second = new Map(items(after).map((item) => [keyOf(item), meaningOf(item)]));
    return [...new Set([...first.keys(), ...second.keys()])]
      .filter((key) => first.get(key) !== second.get(key))
      .map((key) => ({ kind, key }));
  };
  const single = (kind: Assumption['kind'], meaning: (scenario: Scenario) => unknown) =>
    meaningOf(meaning(before)) === meaningOf(meaning(after)) ? [] : [{ kind, key: kind }];
  return [
    ...keyed(
      'designation',
      (scenario) => scenario.designations,
      ({ id }) => id,
    ),
    ...keyed('stance', (scenario) => scenario.stances, stanceKey),
    ...keyed(
      'driver',
      (scenario) => scenario.drivers ?? [],
      ({ id }) => id,
    ),
    ...single('influences', ({ influences = [], influenceStrength = 0.5 }) => [
      influences,
      influenceStrength,
    ]),
    ...single('response', ({ response = 'reactive' }) => response),
    ...single('horizon', ({ horizonDays }) => horizonDays),
  ];
}

/** One scenario with some assumptions of another. */
export function withAssumptions(
  before: Scenario,
  after: Scenario,
  chosen: readonly Assumption[],
): Scenario {
  const has = (kind: Assumption['kind'], key: string = kind) =>
    chosen.some((own) => own.kind === kind && own.key === key);
  const mix = <Item>(
    kind: Assumption['kind'],
    first: readonly Item[],
    second: readonly Item[],
    keyOf: (item: Item) => string,
  ): readonly Item[] => {
    const kept = first.flatMap((item) => {
      const key = keyOf(item);
      if (!has(kind, key)) return [item];
      return second.filter((other) => keyOf(other) === key);
    });
    const known = new Set(first.map(keyOf));
    const added = second.filter((item) => !known.has(keyOf(item)) && has(kind, keyOf(item)));
    return [...kept, ...added];
  };
  const influences = has('influences') ? after : before;
  const { response } = has('response') ? after : before;
  const { influenceStrength } = influences;
  const { response: own, influenceStrength: strength, ...rest } = before;
  return {
    ...rest,
    horizonDays: has('horizon') ? after.horizonDays : before.horizonDays,
    ...(response === undefined ? {} : { response }),
    ...(influenceStrength === undefined ? {} : { influenceStrength }),
    designations: mix('designation', before.designations, after.designations, ({ id }) => id),
    stances: mix('stance', before.stances, after.stances, stanceKey),
    drivers: mix('driver', before.drivers ?? [], after.drivers ?? [], ({ id }) => id),
    influences: influences.influences ?? [],
    plans: NO_PLANS,
  };
}

/** Some of the assumptions switched, and where its expected loss goes in a list. */
interface Mix {
  readonly place: number;
  readonly chosen: readonly Assumption[];
}

/**
 * Every choice of assumptions, at the place whose bits say which. From one to the next just one is switched (Gray code),
 * the last ones seldom: most of what was compiled for one holds for the next.
 */
function allMixes(assumptions: readonly Assumption[]): readonly Mix[] {
  return Array.from({ length: 2 ** assumptions.length }, (_, turn) => {
    const place = turn ^ (turn >> 1);
    return { place, chosen: assumptions.filter((_one, own) => (place & (1 << own)) !== 0) };
  });
}

/** One after the other. */
function inOrder(assumptions: readonly Assumption[]): readonly Mix[] {
  return Array.from({ length: assumptions.length + 1 }, (_, place) => ({
    place,
    chosen: assumptions.slice(0, place),
  }));
}

/** Shapley values: the change each brings, weighted by how many orders have just those before it. */
function averageOrders(
  assumptions: readonly Assumption[],
  values: readonly number[],
): readonly BridgeStep[] {
  const count = assumptions.length;
  return assumptions.map((assumption, place): BridgeStep => {
    const own = 1 << place;
    let change = 0;
    for (let others = 0; others < values.length; others += 1) {
      if ((others & own) !== 0) continue;
      const before = bitsIn(others);
      const weight = (factorial(before) * factorial(count - before - 1)) / factorial(count);
      change += weight * (at(values, others | own) - at(values, others));
    }
    return { ...assumption, change };
  });
}

function followOrder(
  assumptions: readonly Assumption[],
  values: readonly number[],
): readonly BridgeStep[] {
  return assumptions.map((assumption, place) => ({
    ...assumption,
    change: at(values, place + 1) - at(values, place),
  }));
}

/** What something says, without names and sources, which change no figure. */
function meaningOf(item: unknown): string {
  return JSON.stringify(item, (key, value: unknown) =>
    ['name', 'source', 'note', 'issuer', 'instrument'].includes(key) ? undefined : value,
  );
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function factorial(number: number): number {
  return number < 2 ? 1 : number * factorial(number - 1);
}
