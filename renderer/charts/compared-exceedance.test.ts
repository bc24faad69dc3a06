import { expect, test } from 'vitest';
import { sampleDocument } from '../../model/examples/sample.ts';
import { compile, evaluate } from '../../model/exposure/evaluate.ts';
import type { Exposure } from '../../model/exposure/result.ts';
import { comparedExceedance } from './compared-exceedance.ts';

const { workspace, scenarios } = sampleDocument();

/** An exposure with a curve of its own; the rest does not matter here. */
function exposureWith(exceedance: readonly (readonly [number, number])[]): Exposure {
  const [scenario] = scenarios;
  const compiled = scenario && compile(workspace, scenario);
  const exposure = compiled?.ok === true ? evaluate(compiled.value) : undefined;
  if (exposure?.ok !== true) throw new Error('no exposure');
  return { ...exposure.value, loss: { ...exposure.value.loss, exceedance } };
}

test('curves are read at each other’s steps, certain below the least loss and impossible above the largest', () => {
  const wide = exposureWith([
    [0, 1],
    [10, 0.5],
    [30, 0.1],
  ]);
  const narrow = exposureWith([[20, 1]]);
  expect(comparedExceedance([wide, narrow])).toEqual([
    { amount: 0, chances: [1, 1] },
    { amount: 10, chances: [0.5, 1] },
    { amount: 20, chances: [0.1, 1] },
    { amount: 30, chances: [0.1, 0] },
    { amount: 30, chances: [0, 0] },
  ]);
});
