import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSame } from '../change/same.ts';
import type { ScenarioTouched } from '../edit/world/touched.ts';
import type { Scenario } from '../scenario.ts';
import { dependentsOf } from './dependents.ts';
import { sampleDocument } from '../examples/sample.ts';
import { toContent } from '../file/content-document.ts';
import { contentAndEntry } from '../edit/world/arbitrary-entry.ts';
import { withoutEntry } from '../edit/world/entries.ts';

test('what depends on an entry is counted by sort, a deployment once', () => {
  const sample = toContent(sampleDocument());
  const { models, deployments, withFallback, offers, scenarios } = dependentsOf(sample, {
    kind: 'vendor',
    id: 'meta',
  });
  const onLlama = ({ model }: { readonly model: string }) => model === 'llama';
  const { items } = sample.deployments;
  expect(models).toEqual(['llama']);
  expect(deployments).toEqual(items.filter(onLlama).map(({ id }) => id));
  expect(withFallback).toEqual(
    items.filter((one) => !onLlama(one) && one.fallbacks?.some(onLlama)).map(({ id }) => id),
  );
  expect(withFallback.length).toBeGreaterThan(0);
  expect(offers).toBe(sample.workspace.availability.filter(onLlama).length);
  expect(scenarios.every(({ mitigations }) => mitigations.gone > 0)).toBe(true);
});

test('what depends on an entry is what the workspace has less of without it', () => {
  fc.assert(
    fc.property(contentAndEntry([toContent(sampleDocument())]), ({ content, place }) => {
      const { content: after } = withoutEntry(content, place);
      const found = dependentsOf(content, place);
      const left = new Map(after.deployments.items.map((one) => [one.id, one]));
      expect({ ...found, scenarios: found.scenarios.map(({ scenario: { id } }) => id) }).toEqual({
        models: place.kind === 'model' ? [] : goneIds(content.models.items, after.models.items),
        deployments: goneIds(content.deployments.items, after.deployments.items),
        withFallback: content.deployments.items.flatMap(({ id, fallbacks = [] }) =>
          fallbacks.length > (left.get(id)?.fallbacks ?? []).length && left.has(id) ? [id] : [],
        ),
        offers: content.workspace.availability.length - after.workspace.availability.length,
        scenarios: content.scenarios.items.flatMap((scenario, at) =>
          isSame(scenario, after.scenarios.items[at]) ? [] : [scenario.id],
        ),
      });
      for (const { scenario, ...touched } of found.scenarios) {
        const now = after.scenarios.items.find(({ id }) => id === scenario.id);
        expect(now && touched).toEqual(now && difference(scenario, now));
      }
    }),
    { numRuns: 500 },
  );
});

type Items = readonly { readonly id: string }[];

function goneIds(before: Items, after: Items): readonly string[] {
  return before.flatMap(({ id }) => (after.some((one) => one.id === id) ? [] : [id]));
}

/** How two scenarios differ, seen from outside: by what is there and what is not. */
function difference(before: Scenario, after: Scenario): Omit<ScenarioTouched, 'scenario'> {
  const kept = (list: readonly unknown[], now: readonly unknown[]) =>
    list.filter((item) => now.some((other) => isSame(item, other))).length;
  const tally = (list: readonly unknown[] = [], now: readonly unknown[] = []) => ({
    gone: list.length - now.length,
    changed: now.length - kept(now, list),
  });
  const courses = after.designations.flatMap(({ id, outcomes }) => {
    const then = before.designations.find((one) => one.id === id)?.outcomes;
    return outcomes.filter((outcome, place) => !isSame(outcome, then?.[place]));
  });
  const pathless = courses.filter((one) => one.issued !== false && one.channels?.length === 0);
  const targets = ({ designations }: Scenario) =>
    designations.map(({ id, target }) => ({ id, target }));
  const mitigations = (before.plans ?? []).map((plan, place) =>
    tally(plan.mitigations, after.plans?.[place]?.mitigations),
  );
  return {
    designations: tally(targets(before), targets(after)),
    courses: { gone: pathless.length, changed: courses.length - pathless.length },
    stances: tally(before.stances, after.stances),
    influences: tally(before.influences, after.influences),
    mitigations: {
      gone: mitigations.reduce((sum, { gone }) => sum + gone, 0),
      changed: mitigations.reduce((sum, { changed }) => sum + changed, 0),
    },
    emptied: (before.plans ?? []).filter(
      ({ mitigations: own }, place) =>
        own.length > 0 && after.plans?.[place]?.mitigations.length === 0,
    ),
  };
}
