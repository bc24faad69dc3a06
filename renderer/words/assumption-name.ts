import type { Content } from '../../model/change/content.ts';
import type { Assumption } from '../../model/exposure/bridge.ts';
import type { Scenario } from '../../model/scenario.ts';
import { variableNames } from './variables.ts';

/** What people call an assumption in which two scenarios differ. */
export function assumptionName(
  { kind, key }: Assumption,
  from: Scenario,
  to: Scenario,
  content: Pick<Content, 'channels' | 'vendors'>,
): string {
  switch (kind) {
    case 'influences':
      return 'The influences';
    case 'response':
      return 'The company’s response';
    case 'horizon':
      return 'The horizon';
    case 'designation':
    case 'stance':
    case 'driver':
      return (
        variableNames(to, content).get(key)?.name ??
        variableNames(from, content).get(key)?.name ??
        key
      );
  }
}
