import type { Candidate } from './candidates.ts';
import { weightedSum } from './choice.ts';
import { MOST_ON_A_DEPLOYMENT } from './combinations.ts';
import type { Effect, Effects } from './effects.ts';
import { item } from '../exposure/numbers.ts';
import type { Column, Program, Row } from './solver.ts';

/**
 * The choice of candidates as a mixed-integer program. First a column for each candidate, 1 when it is chosen; then one
 * for each effect of two or more, which is 1 exactly when all of them are (x₁x₂ as w ≤ x₁, w ≤ x₂, w ≥ x₁ + x₂ − 1).
 * Money is counted in units of its size, which solvers like.
 */
export class ChoiceProgram {
  private readonly candidates: readonly Candidate[];
  private readonly effects: Effects;
  private readonly joint: readonly Effect[];
  private readonly single: readonly Effect[];
  private readonly rows: readonly Row[];
  /** How much money a unit is. */
  readonly unit: number;

  constructor(candidates: readonly Candidate[], effects: Effects, budget: number) {
    this.candidates = candidates;
    this.effects = effects;
    this.single = effects.effects.filter((effect) => effect.candidates.length === 1);
    this.joint = effects.effects.filter((effect) => effect.candidates.length > 1);
    const size = Math.max(
      Math.abs(effects.unchanged.expected),
      ...effects.effects.map(({ expected }) => Math.abs(expected)),
      ...candidates.map(({ cost }) => cost),
    );
    this.unit = size > 0 ? size / 1000 : 1;
    const all = candidates.map((_, candidate) => candidate);
    this.rows = [
      {
        columns: all,
        weights: candidates.map(({ cost }) => cost / this.unit),
        lower: Number.NEGATIVE_INFINITY,
        upper: budget / this.unit,
      },
      ...effects.crowds.map((crowd) => atMost(crowd, MOST_ON_A_DEPLOYMENT)),
    ];
  }

  /** The least expected total; `exclusions` are sets of candidates that must not all be chosen. */
  expected(exclusions: readonly (readonly number[])[]): Program {
    const { unit, joint } = this;
    const columns = this.columns(
      (effect) => effect.expected / unit,
      (cost) => cost / unit,
    );
    // What is minimised pulls a joint effect one way: only the rows against that are needed.
    const ties = joint.flatMap((effect, place) =>
      effect.expected < 0 ? this.tiesFromAbove(effect, place) : [this.tieFromBelow(effect, place)],
    );
    const offset = this.effects.unchanged.expected / unit;
    return { offset, columns, rows: [...this.rows, ...ties, ...exclusions.map(notAll)] };
  }

  /**
   * The least CVaR 95 of the total, as far as some weights of the states tell: CVaR is the largest weighted mean there is,
   * so that each set of weights holds it from below (the dual of Rockafellar and Uryasev's program). One more column is that
   * CVaR.
   */
  worst(weightings: readonly Float64Array[], exclusions: readonly (readonly number[])[]): Program {
    const { unit, joint } = this;
    const columns = this.columns(
      () => 0,
      (cost) => cost / unit,
    );
    const cvar = columns.length;
    const ties = joint.flatMap((effect, place) => [
      ...this.tiesFromAbove(effect, place),
      this.tieFromBelow(effect, place),
    ]);
    const cuts = weightings.map((weights): Row => {
      const terms = this.effects.effects
        .map((effect) => ({
          column: this.columnOf(effect),
          weight: -weightedSum(weights, effect.states) / unit,
        }))
        .filter(({ weight }) => weight !== 0);
      return {
        columns: [cvar, ...terms.map(({ column }) => column)],
        weights: [1, ...terms.map(({ weight }) => weight)],
        lower: weightedSum(weights, this.effects.unchanged.states) / unit,
        upper: Number.POSITIVE_INFINITY,
      };
    });
    return {
      offset: 0,
      columns: [
        ...columns,
        {
          cost: 1,
          lower: Number.NEGATIVE_INFINITY,
          upper: Number.POSITIVE_INFINITY,
          isWhole: false,
        },
      ],
      rows: [...this.rows, ...ties, ...cuts, ...exclusions.map(notAll)],
    };
  }

  /** The column that says how much of an effect there is. */
  columnOf(effect: Effect): number {
    return effect.candidates.length === 1
      ? item(effect.candidates, 0)
      : this.candidates.length + this.placeOf(effect);
  }

  private readonly places = new Map<Effect, number>();

  private placeOf(effect: Effect): number {
    if (this.places.size === 0) this.joint.forEach((one, place) => this.places.set(one, place));
    return this.places.get(effect) ?? -1;
  }

  private columns(
    worthOf: (effect: Effect) => number,
    priceOf: (cost: number) => number,
  ): readonly Column[] {
    const costs = this.candidates.map(({ cost }) => priceOf(cost));
    for (const effect of this.single) {
      const candidate = item(effect.candidates, 0);
      costs[candidate] = (costs[candidate] ?? 0) + worthOf(effect);
    }
    return [
      ...costs.map((cost) => ({ cost, lower: 0, upper: 1, isWhole: true })),
      ...this.joint.map((effect) => ({
        cost: worthOf(effect),
        lower: 0,
        upper: 1,
        isWhole: false,
      })),
    ];
  }

  private tiesFromAbove({ candidates }: Effect, place: number): readonly Row[] {
    const own = this.candidates.length + place;
    return candidates.map((candidate) => ({
      columns: [own, candidate],
      weights: [1, -1],
      lower: Number.NEGATIVE_INFINITY,
      upper: 0,
    }));
  }

  private tieFromBelow({ candidates }: Effect, place: number): Row {
    return {
      columns: [this.candidates.length + place, ...candidates],
      weights: [1, ...candidates.map(() => -1)],
      lower: 1 - candidates.length,
      upper: Number.POSITIVE_INFINITY,
    };
  }
}

function atMost(columns: readonly number[], upper: number): Row {
  return { columns, weights: columns.map(() => 1), lower: Number.NEGATIVE_INFINITY, upper };
}

function notAll(candidates: readonly number[]): Row {
  return atMost(candidates, candidates.length - 1);
}
