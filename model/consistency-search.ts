import { intAt, item } from './exposure/numbers.ts';
import type { ImpactModel } from './impact-model.ts';
import { LeadTables } from './lead-tables.ts';

/** How a state records that a stance is moot. */
export const HELD_MOOT = -1;

/**
 * Finds the consistent states of a cross-impact balance depth first. A rival is an outcome that might beat
 * another one of its variable: for each such pair the search keeps how far the rival is ahead at least, whatever
 * the open variables turn out as: a sum over variables of the least lead that any option left gives. Whenever
 * options go, bounds rise; an outcome that a rival is sure to beat by more than the threshold is no option any
 * more, and so on until nothing changes.
 */
export class ConsistencySearch {
  readonly found: Int16Array[] = [];
  private readonly model: ImpactModel;
  private readonly most: number;
  private readonly count: number;
  private readonly tables: LeadTables;
  /** At each depth: the bounds, and each variable's options as bits; the one after the outcomes' is moot. */
  private readonly bounds: readonly Int32Array[];
  private readonly options: readonly Int32Array[];
  /** What a sweep leaves of each variable's options. */
  private readonly swept: Int32Array;
  /** Stances that may be moot or not. */
  private readonly moots: readonly number[];
  /** Variables that decide whether others are moot: they are set first. */
  private readonly first: readonly number[];

  constructor(model: ImpactModel, threshold: number, most: number) {
    const { variables } = model;
    this.model = model;
    this.most = most;
    this.count = variables.length;
    this.tables = new LeadTables(model, threshold);
    const { wordCount } = this.tables;
    this.bounds = Array.from({ length: this.count + 2 }, () => new Int32Array(wordCount));
    this.options = Array.from({ length: this.count + 2 }, () => new Int32Array(this.count));
    this.swept = new Int32Array(this.count);
    this.moots = variables.flatMap(({ wakers }, variable) =>
      wakers && wakers.length > 0 ? [variable] : [],
    );
    this.first = [
      ...new Set(variables.flatMap(({ wakers }) => (wakers ?? []).map(({ variable }) => variable))),
    ];
  }

  /** Whether all were found before there were too many. */
  run(): boolean {
    const options = item(this.options, 0);
    this.model.variables.forEach(({ outcomes, wakers }, variable) => {
      const real = wakers?.length === 0 ? 0 : 2 ** outcomes.length - 1;
      options[variable] = wakers ? real | (1 << outcomes.length) : real;
    });
    item(this.bounds, 0).set(this.tables.start(options));
    return !this.settle(0, true) || this.descend(0);
  }

  private descend(depth: number): boolean {
    const variable = this.next(depth);
    const options = item(this.options, depth);
    if (variable < 0) {
      this.found.push(
        Int16Array.from(options, (bits, own) => {
          const outcome = 31 - Math.clz32(bits);
          return outcome === item(this.model.variables, own).outcomes.length ? HELD_MOOT : outcome;
        }),
      );
      return this.found.length <= this.most;
    }
    const bounds = item(this.bounds, depth);
    for (let rest = intAt(options, variable); rest !== 0; rest &= rest - 1) {
      copy(options, item(this.options, depth + 1));
      const isAlarmed = this.restrict(bounds, depth + 1, variable, rest & -rest);
      if (this.settle(depth + 1, isAlarmed) && !this.descend(depth + 1)) return false;
    }
    return true;
  }

  /** The variable to set next, −1 when all are: those that decide what is moot, then the one that tells most. */
  private next(depth: number): number {
    const options = item(this.options, depth);
    for (const variable of this.first) {
      if (countBits(intAt(options, variable)) > 1) return variable;
    }
    let best = -1;
    let most = -Infinity;
    for (let variable = 0; variable < this.count; variable += 1) {
      const left = countBits(intAt(options, variable));
      if (left < 2) continue;
      const telling = this.tables.spread(variable) / left;
      if (telling > most) {
        best = variable;
        most = telling;
      }
    }
    return best;
  }

  /** Leaves a variable with some of its options; `from` has the bounds before. Whether any bound now alarms. */
  private restrict(from: Int32Array, depth: number, variable: number, to: number): boolean {
    const options = item(this.options, depth);
    const bounds = item(this.bounds, depth);
    const before = this.tables.least(variable, intAt(options, variable));
    const after = this.tables.least(variable, to);
    options[variable] = to;
    let bits = 0;
    for (let word = 0; word < bounds.length; word += 1) {
      const bound = (intAt(from, word) + intAt(after, word) - intAt(before, word)) | 0;
      bounds[word] = bound;
      bits |= bound;
    }
    return (bits & this.tables.alarm) !== 0;
  }

  /** Takes off all that can be no option, until nothing changes; false when a variable has none left. */
  private settle(depth: number, isAlarmed: boolean): boolean {
    const options = item(this.options, depth);
    const bounds = item(this.bounds, depth);
    const { swept, count } = this;
    let isOpen = isAlarmed || this.moots.length > 0;
    while (isOpen) {
      if (!this.sweep(depth)) return false;
      isOpen = false;
      for (let variable = 0; variable < count; variable += 1) {
        const left = intAt(swept, variable);
        if (left === intAt(options, variable)) continue;
        const alarms = this.restrict(bounds, depth, variable, left);
        isOpen ||= alarms || this.moots.length > 0;
      }
    }
    return true;
  }

  /** What is left of each variable's options as the bounds stand; false as soon as one has none. */
  private sweep(depth: number): boolean {
    const bounds = item(this.bounds, depth);
    const { swept, moots } = this;
    const { alarm, variableOf, outcomeOf } = this.tables;
    copy(item(this.options, depth), swept);
    for (let word = 0; word < bounds.length; word += 1) {
      if ((intAt(bounds, word) & alarm) === 0) continue;
      const variable = intAt(variableOf, word);
      const left = intAt(swept, variable) & ~intAt(outcomeOf, word);
      if (left === 0) return false;
      swept[variable] = left;
      // An outcome that is gone need not alarm again: from 0 the raises to come do not reach the top bit.
      bounds[word] = 0;
    }
    for (const variable of moots) {
      const left = this.settleMoot(depth, variable, intAt(swept, variable));
      if (left === 0) return false;
      swept[variable] = left;
    }
    return true;
  }

  /** Once what could wake a stance is settled, it is moot or it is not. */
  private settleMoot(depth: number, stance: number, left: number): number {
    const options = item(this.options, depth);
    const { outcomes, wakers } = item(this.model.variables, stance);
    if (!wakers) return left;
    const moot = 1 << outcomes.length;
    const isAwake = wakers.some(({ variable }) => {
      const waking = wakers
        .filter((own) => own.variable === variable)
        .reduce((bits, { outcome }) => bits | (1 << outcome), 0);
      return (intAt(options, variable) & ~waking) === 0;
    });
    if (isAwake) return left & ~moot;
    const canWake = wakers.some(
      ({ variable, outcome }) => (intAt(options, variable) & (1 << outcome)) !== 0,
    );
    return canWake ? left : left & moot;
  }
}

/** For so few numbers quicker than `set`. */
function copy(from: Int32Array, to: Int32Array): void {
  for (let place = 0; place < from.length; place += 1) to[place] = intAt(from, place);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
