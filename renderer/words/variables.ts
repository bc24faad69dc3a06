import type { Content } from '../../model/change/content.ts';
import { stanceKey, type Designation, type Scenario } from '../../model/scenario.ts';
import type { Channel, Vendor } from '../../model/workspace.ts';
import { courseName } from './course.ts';
import { driverOutcomeName } from './driver.ts';
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
  return namesAmong(scenario, content.channels.items, content.vendors.items);
}

/** The same, where channels and vendors are plain lists. */
export function namesAmong(
  scenario: Scenario,
  ofChannels: readonly Channel[],
  ofVendors: readonly Vendor[],
): ReadonlyMap<string, VariableNames> {
  const channels = new Map(ofChannels.map(({ id, name }) => [id, name]));
  const vendors = new Map(ofVendors.map(({ id, name }) => [id, name]));
  const manyVendors = new Set(scenario.stances.map(({ vendor }) => vendor)).size > 1;
  const names = new Map<string, VariableNames>();
  const designations = designationNames(scenario.designations);
  for (const [place, { id, issuer, outcomes }] of scenario.designations.entries()) {
    names.set(id, {
      name: designations[place] ?? issuer,
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
    names.set(id, {
      name,
      outcomes: new Map(outcomes.map((one) => [one.id, driverOutcomeName(one)])),
    });
  }
  return names;
}

/** Each by who issued it; those of one issuer by the instrument too, and numbered where that does not tell them apart. */
function designationNames(designations: readonly Designation[]): readonly string[] {
  const full = designations.map(({ issuer, instrument }) =>
    instrument === undefined || designations.filter((one) => one.issuer === issuer).length === 1
      ? issuer
      : `${issuer}, ${instrument}`,
  );
  return full.map((name, place) =>
    full.indexOf(name) === full.lastIndexOf(name)
      ? name
      : `${name} (${String(full.slice(0, place + 1).filter((one) => one === name).length)})`,
  );
}
