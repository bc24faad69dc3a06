import { findConsistent } from '../../model/consistency/consistency.ts';
import { RandomNumbers } from '../../model/exposure/random.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { HeadlessBench } from '../bench.ts';
import { alternate, timeOf } from './alternate.ts';
import { emptyWorkspace, driversOf } from './drivers.ts';
import { valueOf } from './value-of.ts';

/** 3¹³ · 4⁴ = 408,146,688 combinations. */
const radices = Array.from({ length: 17 }, (_, place) => (place % 4 === 1 && place < 16 ? 4 : 3));
const share = 2000;

/** All consistent states of 17 descriptors, each judged on each; another random model every run. */
export const consistency: HeadlessBench = {
  name: 'consistency.408M',
  unit: 'ms',
  better: 'lower',
  ratio: 'times better',
  measure() {
    let seed = 0;
    return alternate(
      () => {
        seed += 1;
        const scenario = scenarioOf(randomImpact(seed));
        return timeOf(() => valueOf(findConsistent(emptyWorkspace, scenario)));
      },
      {
        name: `plain enumeration (1/${share} of it, times ${share})`,
        run: () => {
          const impact = randomImpact(seed);
          return share * timeOf(() => enumerate(impact, combinations() / share));
        },
      },
      { runs: 21, warmUps: 4 },
    );
  },
};

function combinations(): number {
  return radices.reduce((product, radix) => product * radix, 1);
}

/** `impact[i][a][j][o]`: what outcome a of descriptor i adds to the balance of outcome o of descriptor j. */
type Impact = readonly (readonly (readonly Float64Array[])[])[];

/** Every outcome judged on every outcome of every other descriptor, from −3 to 3. */
function randomImpact(seed: number): Impact {
  const random = new RandomNumbers(seed);
  return radices.map((radix, source) =>
    Array.from({ length: radix }, () =>
      radices.map((other, target) =>
        Float64Array.from({ length: other }, () =>
          source === target ? 0 : Math.floor(random.next() * 7) - 3,
        ),
      ),
    ),
  );
}

function scenarioOf(impact: Impact): Scenario {
  const end = (place: number, outcome: number) => ({ driver: `x${place}`, outcome: `o${outcome}` });
  const influences = impact.flatMap((outcomes, source) =>
    outcomes.flatMap((rows, outcome) =>
      rows.flatMap((row, target) =>
        [...row].flatMap((weight, other) =>
          weight === 0 ? [] : [{ from: end(source, outcome), to: end(target, other), weight }],
        ),
      ),
    ),
  );
  return driversOf(radices, influences);
}

/**
 * What a program does that lists combinations: counts them up and keeps the balances up to date with every digit that
 * changes. Answers how many of the first combinations are consistent.
 */
function enumerate(impact: Impact, count: number): number {
  const held = radices.map(() => 0);
  const balances = radices.map((radix) => new Float64Array(radix));
  const add = (source: number, outcome: number, sign: number) => {
    impact[source]?.[outcome]?.forEach((row, target) => {
      const own = balances[target];
      if (own === undefined) return;
      for (let place = 0; place < row.length; place += 1) {
        own[place] = (own[place] ?? 0) + sign * (row[place] ?? 0);
      }
    });
  };
  radices.forEach((_, source) => add(source, 0, 1));
  let consistent = 0;
  for (let seen = 0; seen < count; seen += 1) {
    if (balances.every((own, place) => isBest(own, held[place] ?? 0))) consistent += 1;
    for (let place = radices.length - 1; place >= 0; place -= 1) {
      const outcome = held[place] ?? 0;
      const next = (outcome + 1) % (radices[place] ?? 1);
      add(place, outcome, -1);
      add(place, next, 1);
      held[place] = next;
      if (next > 0) break;
    }
  }
  return consistent;
}

function isBest(balances: Float64Array, held: number): boolean {
  const own = balances[held] ?? 0;
  for (let place = 0; place < balances.length; place += 1) {
    if ((balances[place] ?? 0) > own) return false;
  }
  return true;
}
