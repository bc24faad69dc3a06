import type { DecisionTree } from './decision-tree.ts';
import { at, intAt, item } from './numbers.ts';
import { layOutScope } from './scope.ts';
import { forEachState, type Source } from './source.ts';
import type { Variables } from './variables.ts';

/** One way a source may turn out, as far as the other sources can tell the difference. */
interface Case {
  /** Variables it shares with other sources, and the outcomes they hold. */
  readonly shared: readonly { readonly index: number; readonly outcome: number }[];
  readonly value: number;
}

/**
 * The variables behind everything the walks of a tree ever ask about; grows the tree to its full size on
 * the way. Null when their joint states pass the limit. Deterministic.
 */
export function askedVariables(
  variables: Variables,
  tree: DecisionTree,
  sources: readonly Source<unknown>[],
): ReadonlySet<number> | null {
  const cases = sources.map((source) => casesOf(variables, source, sharedWith(source, sources)));
  const asked = new Set<number>();
  const askedSources = new Set<number>();
  const held = new Int32Array(variables.all.length).fill(-1);
  const limit = { isPassed: false };

  tree.explore((number, proceed) => {
    if (!askedSources.has(number)) {
      askedSources.add(number);
      for (const index of variablesOf(item(sources, number))) asked.add(index);
      limit.isPassed ||= layOutScope(variables, asked) === null;
    }
    for (const { shared, value } of limit.isPassed ? [] : item(cases, number)) {
      if (
        shared.some(
          ({ index, outcome }) => intAt(held, index) >= 0 && intAt(held, index) !== outcome,
        )
      )
        continue;
      const settled = shared.filter(({ index }) => intAt(held, index) < 0);
      for (const { index, outcome } of settled) held[index] = outcome;
      proceed(value);
      for (const { index } of settled) held[index] = -1;
    }
  });
  return limit.isPassed ? null : asked;
}

function variablesOf(source: Source<unknown>): readonly number[] {
  return [...source.scope.designations, ...source.scope.others].map((variable) => variable.index);
}

function sharedWith(
  source: Source<unknown>,
  sources: readonly Source<unknown>[],
): ReadonlySet<number> {
  const elsewhere = new Set(sources.filter((other) => other !== source).flatMap(variablesOf));
  return new Set(variablesOf(source).filter((index) => elsewhere.has(index)));
}

function casesOf(
  variables: Variables,
  source: Source<unknown>,
  sharedVariables: ReadonlySet<number>,
): readonly Case[] {
  const { designations, others } = source.scope;
  const cases = new Map<string, Case>();
  forEachState(variables, source.scope, (held, position) => {
    const block = item(
      source.scope.blocks,
      source.scope.blocks.findLastIndex((candidate) => candidate.offset <= position),
    );
    // A stance without a say holds whatever another source wants of it.
    const settled = [
      ...designations,
      ...others.filter((_, place) => at(block.strides, place) > 0),
    ].filter((variable) => sharedVariables.has(variable.index));
    const shared = settled.map(({ index }) => ({ index, outcome: intAt(held, index) }));
    const value = intAt(source.valueOf, position);
    cases.set(JSON.stringify([shared.map(({ index, outcome }) => [index, outcome]), value]), {
      shared,
      value,
    });
  });
  return [...cases.values()];
}
