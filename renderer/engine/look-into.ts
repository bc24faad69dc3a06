import type { CompiledScenario } from '../../model/exposure/compile.ts';
import type { ExpectedClass } from '../../model/exposure/expected.ts';
import { flowsOf, type Flow } from '../../model/exposure/flows.ts';
import { expectPart } from '../../model/exposure/part.ts';
import { isFiltering, positionsIn, type PortfolioFilter } from '../../model/portfolio-filter.ts';
import type { Uses } from './messages.ts';

/** Looks into a scenario that was worked out: the ways of all spend, and the part that a filter takes. */
export function lookerInto(
  compiled: CompiledScenario,
  classes: readonly ExpectedClass[],
): (filter: PortfolioFilter) => Uses {
  const { deployments, models } = compiled.workspace;
  let flows: readonly Flow[] | null = null;
  return (filter) => {
    flows ??= flowsOf(compiled, classes);
    const part = isFiltering(filter)
      ? expectPart(compiled, classes, positionsIn(filter, deployments, models))
      : null;
    return { flows, part };
  };
}
