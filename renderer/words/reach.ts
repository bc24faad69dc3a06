import type { Content } from '../../model/change/content.ts';
import {
  boundByLaw,
  reachable,
  usedThrough,
  withdrawnBy,
  type Reachable,
} from '../../model/reach.ts';
import type {
  Designation,
  DesignationOutcome,
  Stance,
  StanceOutcome,
} from '../../model/scenario.ts';
import { count, plural } from '../format/number.ts';

let last: {
  readonly models: unknown;
  readonly deployments: unknown;
  readonly is: Reachable;
} | null = null;

/** The portfolio on screen, grouped once as long as it does not change. */
function portfolioOf(content: Content): Reachable {
  const models = content.models.items;
  const deployments = content.deployments.items;
  if (last?.models !== models || last.deployments !== deployments) {
    last = { models, deployments, is: reachable({ models, deployments }) };
  }
  return last.is;
}

/** "By law it reaches 7 of 12 deployments." */
export function lawReach(
  content: Content,
  target: Designation['target'],
  course: DesignationOutcome,
): string {
  const bound = boundByLaw(portfolioOf(content), target, course);
  const all = content.deployments.items.length;
  return bound === 0
    ? 'By law it reaches none of your deployments.'
    : `By law it reaches ${count(bound)} of ${plural(all, 'deployment')}.`;
}

/** "Reaches 3 of the 5 deployments you run there." */
export function stanceReach(
  content: Content,
  place: Pick<Stance, 'vendor' | 'channel'>,
  outcome: StanceOutcome,
): string {
  const portfolio = portfolioOf(content);
  const used = usedThrough(portfolio, place);
  if (used === 0) return 'You run nothing there, but may fall back to it.';
  const reached = withdrawnBy(portfolio, place, outcome);
  const which = reached === used ? 'all' : reached === 0 ? 'none' : count(reached);
  if (used === 1)
    return `Reaches ${reached === 1 ? 'the' : 'not the'} one deployment you run there.`;
  return `Reaches ${which} of the ${count(used)} deployments you run there.`;
}
