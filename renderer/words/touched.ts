import type { ScenarioTouched, Tally } from '../../model/edit/world/touched.ts';
import type { ScenarioDoubles } from '../../model/edit/world/doubles.ts';
import { plural } from '../format/number.ts';
import { listed } from './list.ts';
import { shortName } from './short-name.ts';

/** Whether what depends on an entry gets another in its place, or goes with it. */
export type Way = 'replace' | 'remove';

/** What a change of the world does to a scenario: what gets another entry or goes, then what stays with less. */
export function touchedWords(touched: ScenarioTouched, way: Way): string {
  const { designations, courses, stances, influences, mitigations, emptied } = touched;
  const number = ({ gone, changed }: Tally) => (way === 'replace' ? gone + changed : gone);
  const concerned = some([
    [number(designations), 'designation'],
    [way === 'replace' ? number(courses) : 0, 'course'],
    [number(stances), 'stance'],
    [number(influences), 'influence'],
    [number(mitigations), 'mitigation'],
  ]);
  if (way === 'replace') return listed(concerned);
  const narrowed = some([
    [designations.changed, 'designation of fewer models', 'designations of fewer models'],
    [courses.changed, 'course through fewer channels', 'courses through fewer channels'],
    [courses.gone, 'course through no channel', 'courses through no channel'],
    [mitigations.changed, 'mitigation for fewer deployments', 'mitigations for fewer deployments'],
  ]);
  const plans = emptied.map(({ name }) => `“${shortName(name)}”`);
  return [
    ...(concerned.length > 0 ? [listed(concerned)] : []),
    ...(narrowed.length > 0 ? [`leaves ${listed(narrowed)}`] : []),
    ...(plans.length > 0
      ? [`empties ${plans.length === 1 ? 'plan' : 'plans'} ${listed(plans)}`]
      : []),
  ].join('; ');
}

/** What a merge makes double in a scenario, or of no use: none of it is taken out. */
export function doublesWords({ designations, idle }: ScenarioDoubles): string {
  return listed(
    some([
      [designations, 'designation of the same target', 'designations of the same target'],
      [
        idle,
        'mitigation to where deployments run already',
        'mitigations to where deployments run already',
      ],
    ]),
  );
}

function some(
  counts: readonly (readonly [number: number, one: string, many?: string])[],
): readonly string[] {
  return counts.flatMap(([number, one, many]) => (number > 0 ? [plural(number, one, many)] : []));
}
