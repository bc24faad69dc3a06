import loadHighs from 'highs';
import type { Mitigation } from '../../model/scenario.ts';
import type { Aim } from '../../model/suggest/choice.ts';
import { highsSolver } from '../../model/suggest/highs-solver.ts';
import { suggestPlan } from '../../model/suggest/suggest.ts';
import type { HeadlessBench } from '../bench.ts';
import { makePortfolio } from './large-portfolio.ts';
import { valueOf } from './value-of.ts';

const CANDIDATES = 200;
/** A programme is three mitigations for the same deployments. */
const PROGRAMME = 3;

/** Suggesting a plan out of 200 mitigations over 50,000 deployments, from parsed JSON to the proven choice. */
export const suggestions: readonly HeadlessBench[] = [
  suggestBench('suggest.plan50k', 'expected'),
  suggestBench('suggest.plan50k.cvar', 'cvar95'),
];

function suggestBench(name: string, aim: Aim): HeadlessBench {
  return {
    name,
    unit: 'ms',
    better: 'lower',
    async measure() {
      const { workspace, scenario } = programmes();
      const solver = highsSolver(await loadHighs());
      const values: number[] = [];
      for (let run = 0; run < 3; run += 1) {
        const start = performance.now();
        const steps = suggestPlan(
          workspace,
          scenario,
          { budget: 10_000_000, aim },
          { solver, now: () => performance.now(), onGap: () => undefined },
        );
        let step = steps.next();
        while (step.done !== true) step = steps.next();
        valueOf(step.value);
        values.push(performance.now() - start);
      }
      return { values };
    },
  };
}

/** Units of the company with a programme each: prequalify, add a fallback, relocate; what they cost differs from unit to unit. */
function programmes() {
  const { workspace, scenario } = makePortfolio({
    deployments: 50_000,
    routings: 400,
    horizonDays: 730,
    plans: 0,
  });
  const units = Math.ceil(CANDIDATES / PROGRAMME);
  const perUnit = Math.ceil(workspace.deployments.length / units);
  const mitigations = Array.from({ length: CANDIDATES }, (_, candidate): Mitigation => {
    const unit = Math.floor(candidate / PROGRAMME);
    const deployments = workspace.deployments
      .slice(unit * perUnit, (unit + 1) * perUnit)
      .map(({ id }) => id);
    const common = { deployments, cost: 20_000 + ((candidate * 7919) % 400) * 1000 };
    const offer = workspace.availability[((unit % 4) * 7) % workspace.availability.length];
    const { model = '', channel = '' } = offer ?? {};
    switch (candidate % PROGRAMME) {
      case 0:
        return { kind: 'prequalify', ...common, switchDays: 5 };
      case 1: {
        const fallback = { model, channel, switchDays: 20, switchCost: 1000, valueRetained: 0.9 };
        return { kind: 'addFallback', ...common, fallback };
      }
      default:
        return { kind: 'relocate', ...common, model, channel, valueRetained: 0.95 };
    }
  });
  const plans = [{ id: 'programmes', name: 'Programmes', mitigations }];
  return { workspace, scenario: { ...scenario, plans } };
}
