import { expect, test } from 'vitest';
import { sampleDocument } from '../examples/sample.ts';
import { toContent } from '../file/content-document.ts';
import { dependentsOf } from './dependents.ts';

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
  expect(scenarios.every(({ mitigations }) => mitigations > 0)).toBe(true);
});
