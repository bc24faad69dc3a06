import type { Joint } from '../exposure/joint/joint.ts';
import { probabilitiesOf } from '../exposure/joint/scope-probabilities.ts';
import { addAt, at, floatAt, intAt, item } from '../exposure/numbers.ts';
import { blockOf, type Scope } from '../exposure/scope.ts';
import { Scopes } from '../exposure/scopes.ts';
import type { Source } from '../exposure/source.ts';
import type { Trials } from '../exposure/trials.ts';
import type { Answers, Cases } from './case-walk.ts';

/** Cases of which each has a probability; they sum to 1. */
export interface WeightedCases extends Cases {
  readonly probabilities: Float64Array;
}

/** Beyond so many numbers in hand, states are not told apart by their values: each is a case of its own. */
const MOST_KEYS = 2 ** 22;

/** The trials as cases, each as likely as any other. What a source holds in them is looked up once. */
export function casesOfTrials(trials: Trials): Cases {
  const known = new Map<Source<unknown>, Answers>();
  return {
    count: trials.count,
    answersOf: (source) => {
      const found = known.get(source);
      if (found) return found;
      const values = new Int32Array(trials.count);
      trials.finderOf(source.scope).find(0, trials.count, values);
      for (let trial = 0; trial < values.length; trial += 1) {
        values[trial] = intAt(source.valueOf, intAt(values, trial));
      }
      const answers = { kind: 'by-case', values } as const;
      known.set(source, answers);
      return answers;
    },
  };
}

/**
 * What some sources hold together, as cases: one for each combination of their values that can be, however many joint
 * states it stands for. A source that is independent of the others is left out of the cases, and answered by chance.
 * Each set of sources is worked out once.
 */
export class JointCases {
  private readonly joint: Joint;
  private readonly scopes: Scopes;
  private readonly numbers = new Map<Source<unknown>, number>();
  private readonly known = new Map<string, WeightedCases | null>();
  private readonly probabilities = new Map<string, Float64Array | null>();

  constructor(joint: Joint) {
    this.joint = joint;
    this.scopes = new Scopes(joint.variables);
  }

  /** The cases of some sources, each given once; null when their joint states pass the limit. Exact. */
  of(sources: readonly Source<unknown>[]): WeightedCases | null {
    const key = sources
      .map((source) => this.numberOf(source))
      .sort((a, b) => a - b)
      .join(' ');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const cases = this.workOut(sources);
    this.known.set(key, cases);
    return cases;
  }

  private workOut(sources: readonly Source<unknown>[]): WeightedCases | null {
    if (!this.scopeOf(sources)) return null;
    const alone = sources.filter((source) => this.isIndependent(source, sources));
    const cases = this.gather(sources.filter((source) => !alone.includes(source)));
    if (!cases) return null;
    const chances = new Map<Source<unknown>, Answers>();
    for (const source of alone) {
      const probabilities = this.probabilitiesOf(source.scope);
      if (!probabilities) return null;
      const sums = new Float64Array(source.values.length);
      probabilities.forEach((probability, state) => {
        addAt(sums, intAt(source.valueOf, state), probability);
      });
      chances.set(source, { kind: 'by-chance', chances: sums });
    }
    return { ...cases, answersOf: (source) => chances.get(source) ?? cases.answersOf(source) };
  }

  private gather(sources: readonly Source<unknown>[]): WeightedCases | null {
    const scope = this.scopeOf(sources);
    const probabilities = scope && this.probabilitiesOf(scope);
    return probabilities && gather(scope, probabilities, sources);
  }

  private scopeOf(sources: readonly Source<unknown>[]): Scope | null {
    return this.scopes.of(new Set(sources.flatMap(indicesOf)));
  }

  /** Whether a source takes no variable that is tied to one of the others'. */
  private isIndependent(source: Source<unknown>, sources: readonly Source<unknown>[]): boolean {
    const { groupOf } = this.joint.plan;
    const others = sources.filter((other) => other !== source).flatMap(indicesOf);
    const tied = new Set(others.map((index) => at(groupOf, index)));
    return indicesOf(source).every((index) => !tied.has(at(groupOf, index)));
  }

  private probabilitiesOf(scope: Scope): Float64Array | null {
    const known = this.probabilities.get(scope.key);
    if (known !== undefined) return known;
    const probabilities = probabilitiesOf(this.joint, scope);
    this.probabilities.set(scope.key, probabilities);
    return probabilities;
  }

  private numberOf(source: Source<unknown>): number {
    const known = this.numbers.get(source);
    if (known !== undefined) return known;
    this.numbers.set(source, this.numbers.size);
    return this.numbers.size - 1;
  }
}

function indicesOf({ scope: { designations, others } }: Source<unknown>): readonly number[] {
  return [...designations, ...others].map(({ index }) => index);
}

/** States of a scope in which the sources hold the same become one case. */
function gather(
  scope: Scope,
  probabilities: Float64Array,
  sources: readonly Source<unknown>[],
): WeightedCases {
  const columns = sources.map((source) => valuesOver(scope, source));
  const caseOf = new Int32Array(scope.size);
  let count = 1;
  sources.forEach(({ values }, own) => {
    const column = item(columns, own);
    if (count * values.length > MOST_KEYS) {
      for (let state = 0; state < scope.size; state += 1) caseOf[state] = state;
      count = scope.size;
      return;
    }
    const numbers = new Int32Array(count * values.length).fill(-1);
    count = 0;
    for (let state = 0; state < scope.size; state += 1) {
      const key = intAt(caseOf, state) * values.length + intAt(column, state);
      if (intAt(numbers, key) < 0) {
        numbers[key] = count;
        count += 1;
      }
      caseOf[state] = intAt(numbers, key);
    }
  });
  const weights = new Float64Array(count);
  const valuesIn = columns.map(() => new Int32Array(count));
  for (let state = 0; state < scope.size; state += 1) {
    addAt(weights, intAt(caseOf, state), floatAt(probabilities, state));
  }
  columns.forEach((column, own) => {
    const values = item(valuesIn, own);
    for (let state = 0; state < scope.size; state += 1) {
      values[intAt(caseOf, state)] = intAt(column, state);
    }
  });
  return {
    count,
    probabilities: weights,
    answersOf: (source) => {
      const values = valuesIn[sources.indexOf(source)];
      return values ? { kind: 'by-case', values } : null;
    },
  };
}

/** The number of a source's value in each state of a scope that has all its variables. */
function valuesOver(scope: Scope, source: Source<unknown>): Int32Array {
  const values = new Int32Array(scope.size);
  const places = scope.others.map((other) => source.scope.others.indexOf(other));
  const held: number[] = [];
  for (const block of scope.blocks) {
    scope.designations.forEach(({ index }, own) => (held[index] = at(block.held, own)));
    const { offset, strides } = blockOf(source.scope, held);
    // Where the source stands in each state of the block: one variable after the other, the last one fastest.
    values[block.offset] = offset;
    let size = 1;
    for (let other = places.length - 1; other >= 0; other -= 1) {
      const place = at(places, other);
      const stride = place < 0 ? 0 : at(strides, place);
      const end = block.offset + size * at(block.radices, other);
      for (let state = block.offset + size; state < end; state += 1) {
        values[state] = intAt(values, state - size) + stride;
      }
      size *= at(block.radices, other);
    }
  }
  for (let state = 0; state < values.length; state += 1) {
    values[state] = intAt(source.valueOf, intAt(values, state));
  }
  return values;
}
