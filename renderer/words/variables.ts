import type { Content } from '../../model/change/content.ts';
import { stanceKey, type Scenario } from '../../model/scenario.ts';
import { courseName } from './course.ts';
import { stanceOutcomeName } from './stance.ts';

/** What people call a variable and its outcomes, where reports have ids. */
export interface VariableNames {
  readonly name: string;
  readonly outcomes: ReadonlyMap<string, string>;
}

/** Names of every variable of a scenario by key: an issuer, a channel, a driver. */
export function variableNames(
  scenario: Scenario,
  content: Pick<Content, 'channels' | 'vendors'>,
): ReadonlyMap<string, VariableNames> {
  const channels = new Map(content.channels.items.map(({ id, name }) => [id, name]));
  const vendors = new Map(content.vendors.items.map(({ id, name }) => [id, name]));
  const manyVendors = new Set(scenario.stances.map(({ vendor }) => vendor)).size > 1;
  const names = new Map<string, VariableNames>();
  for (const { id, issuer, outcomes } of scenario.designations) {
    names.set(id, {
      name: issuer,
      outcomes: new Map(outcomes.map((course) => [course.id, courseName(course)])),
    });
  }
  for (const stance of scenario.stances) {
    const channel = channels.get(stance.channel) ?? stance.channel;
    const vendor = vendors.get(stance.vendor) ?? stance.vendor;
    names.set(stanceKey(stance), {
      name: manyVendors ? `${channel} on ${vendor}` : channel,
      outcomes: new Map([
        ...stance.outcomes.map((outcome): [string, string] => [
          outcome.id,
          stanceOutcomeName(outcome),
        ]),
        ['moot', 'Not designated'],
      ]),
    });
  }
  for (const { id, name, outcomes } of scenario.drivers ?? []) {
    names.set(id, { name, outcomes: new Map(outcomes.map((one) => [one.id, one.name ?? one.id])) });
  }
  return names;
}
