import { floatAt, intAt, item } from './exposure/numbers.ts';
import type { ImpactModel } from './impact-model.ts';

/** Lanes that a word of 32 bits is parted into, by how large the numbers in them get. */
const WIDTHS = [8, 16, 32];

/**
 * How far each rival of each outcome is put ahead by the others, several numbers to a word, so that one addition
 * raises several bounds. The rivals of an outcome stand in words of its own. A number is kept such that the top
 * bit of its lane is set when it passes the threshold; bounds only ever rise, so no lane borrows from the next.
 */
export class LeadTables {
  /** Per word: the variable it is about, and the bit of the outcome. */
  readonly variableOf: Int32Array;
  readonly outcomeOf: Int32Array;
  readonly wordCount: number;
  /** The top bits of all lanes. */
  readonly alarm: number;
  private readonly model: ImpactModel;
  /** Per variable and outcome: the lead it gives in each pair. */
  private readonly leads: readonly (readonly Float64Array[])[];
  private readonly pairCount: number;
  /** Per pair: its word and how far up in it. */
  private readonly wordOf: Int32Array;
  private readonly shiftOf: Int32Array;
  private readonly half: number;
  private readonly threshold: number;
  /** Per variable: by its options, what `least` has worked out. */
  private readonly packed: readonly (Int32Array | undefined)[][];
  private readonly spreads: Float64Array;

  constructor(model: ImpactModel, threshold: number) {
    const { variables } = model;
    this.model = model;
    this.pairCount = variables.reduce(
      (sum, { outcomes }) => sum + outcomes.length * (outcomes.length - 1),
      0,
    );
    this.leads = variables.map(({ outcomes }, source) =>
      outcomes.map((_, outcome) => this.leadsFrom(source, outcome)),
    );
    const reach = this.farthestLead();
    // Beyond the farthest lead there is there nothing changes; weights are whole, so halves do not matter.
    this.threshold = Math.min(Math.floor(threshold), reach);
    const width = WIDTHS.find((bits) => reach + this.threshold < 2 ** (bits - 1)) ?? 32;
    this.half = 2 ** (width - 1);
    const lanes = 32 / width;
    let alarm = 0;
    for (let lane = 0; lane < lanes; lane += 1) alarm |= 1 << (lane * width + width - 1);
    this.alarm = alarm;
    this.wordOf = new Int32Array(this.pairCount);
    this.shiftOf = new Int32Array(this.pairCount);
    const variableOf: number[] = [];
    const outcomeOf: number[] = [];
    let pair = 0;
    variables.forEach(({ outcomes }, variable) => {
      outcomes.forEach((_, outcome) => {
        for (let rival = 0; rival + 1 < outcomes.length; rival += 1) {
          if (rival % lanes === 0) {
            variableOf.push(variable);
            outcomeOf.push(1 << outcome);
          }
          this.wordOf[pair] = variableOf.length - 1;
          this.shiftOf[pair] = (rival % lanes) * width;
          pair += 1;
        }
      });
    });
    this.variableOf = Int32Array.from(variableOf);
    this.outcomeOf = Int32Array.from(outcomeOf);
    this.wordCount = variableOf.length;
    this.packed = variables.map(() => []);
    this.spreads = Float64Array.from(variables, (_, variable) => this.spreadOf(variable));
  }

  /** The bounds when each variable has the given options. */
  start(options: Int32Array): Int32Array {
    const sums = new Float64Array(this.pairCount);
    options.forEach((own, variable) => {
      const least = this.leastLeads(variable, own);
      for (let pair = 0; pair < sums.length; pair += 1)
        sums[pair] = floatAt(sums, pair) + floatAt(least, pair);
    });
    return this.pack(sums, this.half - 1 - this.threshold);
  }

  /** In each pair, the least lead that some options of a variable give, in words; only differences mean anything. */
  least(variable: number, options: number): Int32Array {
    const known = item(this.packed, variable);
    return (known[options] ??= this.pack(this.leastLeads(variable, options), this.half));
  }

  /** How much setting a variable tells of the others: how far its outcomes raise bounds, on average. */
  spread(variable: number): number {
    return floatAt(this.spreads, variable);
  }

  private spreadOf(variable: number): number {
    const leads = item(this.leads, variable);
    const least = this.leastLeads(variable, 2 ** leads.length - 1);
    let sum = 0;
    for (const own of leads) {
      for (let pair = 0; pair < own.length; pair += 1)
        sum += floatAt(own, pair) - floatAt(least, pair);
    }
    return sum / leads.length;
  }

  private pack(numbers: Float64Array, plus: number): Int32Array {
    const words = new Int32Array(this.wordCount);
    for (let pair = 0; pair < numbers.length; pair += 1) {
      const word = intAt(this.wordOf, pair);
      words[word] =
        intAt(words, word) + ((floatAt(numbers, pair) + plus) << intAt(this.shiftOf, pair));
    }
    return words;
  }

  /** A moot stance gives no lead to anyone. */
  private leastLeads(variable: number, options: number): Float64Array {
    const leads = item(this.leads, variable);
    const own = leads.filter((_, outcome) => (options & (1 << outcome)) !== 0);
    if ((options & (1 << leads.length)) !== 0) own.push(new Float64Array(this.pairCount));
    return Float64Array.from({ length: this.pairCount }, (_, pair) =>
      own.reduce((smallest, lead) => Math.min(smallest, floatAt(lead, pair)), Infinity),
    );
  }

  /** The largest size any bound can ever have. */
  private farthestLead(): number {
    let farthest = 0;
    for (let pair = 0; pair < this.pairCount; pair += 1) {
      const reach = this.leads.reduce(
        (sum, own) =>
          sum + own.reduce((most, lead) => Math.max(most, Math.abs(floatAt(lead, pair))), 0),
        0,
      );
      farthest = Math.max(farthest, reach);
    }
    return farthest;
  }

  /** For every outcome and rival: by how much one outcome of a variable puts the rival ahead. */
  private leadsFrom(source: number, outcome: number): Float64Array {
    const leads = new Float64Array(this.pairCount);
    let pair = 0;
    this.model.variables.forEach(({ outcomes }, target) => {
      const row = item(item(item(this.model.impact, source), outcome), target);
      for (let own = 0; own < outcomes.length; own += 1) {
        for (let rival = 0; rival < outcomes.length; rival += 1) {
          if (rival === own) continue;
          if (target !== source) leads[pair] = floatAt(row, rival) - floatAt(row, own);
          pair += 1;
        }
      }
    });
    return leads;
  }
}
