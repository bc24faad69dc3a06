import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomScenario, randomWorkspace } from '../exposure/brute-force/random-scenario.ts';
import { compile, evaluate } from '../exposure/evaluate.ts';
import { audiencesOf } from './audiences.ts';
import { candidatesOf } from './candidates.ts';
import { totalOf } from './choice.ts';
import { combinationsOf } from './combinations.ts';
import { effectsOf } from './effects.ts';
import { expectedProspects } from './prospects.ts';

test('the effects of all chosen add up to what the engine makes of that plan, for every choice of three', () => {
  fc.assert(
    fc.property(
      randomWorkspace,
      randomScenario({ influences: true, plans: true }),
      (workspace, scenario) => {
        const candidates = candidatesOf(scenario);
        fc.pre(workspace.deployments.length > 0 && candidates.length > 1);
        const compiled = compile(workspace, { ...scenario, plans: [] });
        const audiences = compiled.ok ? audiencesOf(compiled.value, candidates) : compiled;
        const prospects = compiled.ok ? expectedProspects(compiled.value) : compiled;
        if (!compiled.ok || !audiences.ok || !prospects.ok) throw new Error('there are no figures');
        const steps = effectsOf(compiled.value, candidates, audiences.value, prospects.value);
        let step = steps.next();
        while (step.done !== true) step = steps.next();
        if (!step.value.ok) throw new Error(step.value.problem.kind);
        const effects = step.value.value;

        const sets = combinationsOf(candidates.map((_, candidate) => candidate));
        const plans = sets.map((set, place) => ({
          ...{ id: `p${place}`, name: 'P' },
          mitigations: candidates
            .filter((_, candidate) => set.includes(candidate))
            .map(({ mitigation }) => mitigation),
        }));
        const planned = compile(workspace, { ...scenario, plans });
        const exposure = planned.ok ? evaluate(planned.value) : planned;
        if (!exposure.ok) throw new Error(exposure.problem.kind);
        const outcomes = exposure.value.plans.slice(1);
        const size = Math.max(1, ...outcomes.map(({ expected }) => Math.abs(expected)));
        sets.forEach((set, place) => {
          const total = totalOf(candidates, effects, new Set(set), 'expected');
          expect(Math.abs(total - (outcomes[place]?.expected ?? 0))).toBeLessThanOrEqual(
            1e-9 * size,
          );
        });
      },
    ),
    { numRuns: 100 },
  );
});
