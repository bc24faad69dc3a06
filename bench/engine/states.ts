import { buildJoint } from '../../model/exposure/joint/joint.ts';
import { probabilitiesOf } from '../../model/exposure/joint/scope-probabilities.ts';
import { spreadOver, type LossTable } from '../../model/exposure/loss-tables.ts';
import { RandomNumbers } from '../../model/exposure/random.ts';
import { layOutScope, type Scope } from '../../model/exposure/scope.ts';
import { gatherVariables } from '../../model/exposure/variables.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { HeadlessBench } from '../bench.ts';
import { alternate, timeOf } from './alternate.ts';
import { driversOf, emptyWorkspace } from './drivers.ts';
import { valueOf } from './value-of.ts';

const count = 13;
const tableCount = 40;
const tableVariables = 5;

/** Joint states per second: the total of 40 tables and the probability of every state of 13 tied variables. */
export const evaluateStates: HeadlessBench = {
  name: 'evaluate.states',
  unit: 'states/s',
  better: 'higher',
  ratio: 'times better',
  measure() {
    const scenario = tiedDrivers();
    const variables = valueOf(gatherVariables(emptyWorkspace, scenario));
    const joint = valueOf(buildJoint(variables, scenario));
    const scope = (indices: readonly number[]) => found(layOutScope(variables, indices));
    const all = scope(Array.from({ length: count }, (_, index) => index));
    const tables = randomTables(scope);
    const weights = found(probabilitiesOf(joint, all));
    return alternate(
      () => perSecond(all, () => [probabilitiesOf(joint, all), spreadOver(all, tables)]),
      {
        name: 'plain enumeration (its probabilities given)',
        run: () => perSecond(all, () => enumerate(all, tables, weights)),
      },
    );
  },
};

/** Drivers of three outcomes, each with a say in the next. */
function tiedDrivers(): Scenario {
  const end = (place: number, outcome: string) => ({ driver: `x${place}`, outcome });
  const influences = Array.from({ length: count - 1 }, (_, place) => ({
    from: end(place, 'o0'),
    to: end(place + 1, place % 2 === 0 ? 'o0' : 'o1'),
    weight: 2,
  }));
  return driversOf(
    Array.from({ length: count }, () => 3),
    influences,
  );
}

function randomTables(scope: (indices: readonly number[]) => Scope): readonly LossTable[] {
  const random = new RandomNumbers(13);
  return Array.from({ length: tableCount }, () => {
    const indices = new Set<number>();
    while (indices.size < tableVariables) indices.add(Math.floor(random.next() * count));
    const own = scope([...indices]);
    return {
      scope: own,
      values: Float64Array.from({ length: own.size }, () => random.next() * 1e6),
    };
  });
}

/** Counts the states up, looks each table up in each, and adds up; answers the expected total. */
function enumerate(scope: Scope, tables: readonly LossTable[], weights: Float64Array): number {
  const held = new Int32Array(count);
  const lookUps = tables.map(({ scope: own, values }) => ({
    values,
    strides: Int32Array.from(own.blocks[0]?.strides ?? []),
    indices: Int32Array.from(own.others, ({ index }) => index),
  }));
  const totals = new Float64Array(scope.size);
  let expected = 0;
  for (let state = 0; state < scope.size; state += 1) {
    let total = 0;
    for (const { values, strides, indices } of lookUps) {
      let position = 0;
      for (let place = 0; place < tableVariables; place += 1) {
        position += (strides[place] ?? 0) * (held[indices[place] ?? 0] ?? 0);
      }
      total += values[position] ?? 0;
    }
    totals[state] = total;
    expected += total * (weights[state] ?? 0);
    for (let place = count - 1; place >= 0; place -= 1) {
      held[place] = ((held[place] ?? 0) + 1) % 3;
      if (held[place] !== 0) break;
    }
  }
  return expected;
}

function perSecond(scope: Scope, work: () => unknown): number {
  return (scope.size / timeOf(work)) * 1000;
}

function found<Value>(value: Value | null): Value {
  if (value === null) throw new Error('too large to list');
  return value;
}
