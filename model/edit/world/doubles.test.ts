import { expect, test } from 'vitest';
import type { Content } from '../../change/content.ts';
import { sampleDocument } from '../../examples/sample.ts';
import { toContent } from '../../file/content-document.ts';
import type { Designation, Plan, Scenario } from '../../scenario.ts';
import type { EntryPlace } from '../../world/entry.ts';
import { doublesOf } from './doubles.ts';
import { withMergedEntry } from './entries.ts';

const sample = toContent(sampleDocument());
const [first] = sample.scenarios.items;
if (first === undefined) throw new Error('the sample has a scenario');

function against(id: string, target: Designation['target']): Designation {
  return { id, issuer: 'DoD', target, outcomes: [{ id: 'no', probability: 1, issued: false }] };
}

function holding(
  own: Pick<Scenario, 'designations'> & { readonly plans?: readonly Plan[] },
): Content {
  const scenario: Scenario = {
    ...own,
    id: 's',
    name: 'S',
    start: '2026-01-01',
    horizonDays: 9,
    stances: [],
  };
  return { ...sample, scenarios: { items: [scenario], positions: [0] } };
}

function doubles(content: Content, place: EntryPlace, into: string) {
  const { content: after } = withMergedEntry(content, place, into, 'kept');
  return doublesOf(content, after).map(({ designations, idle }) => ({ designations, idle }));
}

test('two vendors designated in one scenario are one vendor designated twice when they are merged', () => {
  const content = holding({
    designations: [
      against('a', { vendor: 'anthropic' }),
      against('b', { vendor: 'openai' }),
      against('c', { vendor: 'google' }),
    ],
  });
  const vendor = { kind: 'vendor', id: 'anthropic' } as const;
  expect(doubles(content, vendor, 'openai')).toEqual([{ designations: 2, idle: 0 }]);
  expect(doubles(content, vendor, 'meta')).toEqual([]);
});

test('so are designations of the same models, in whichever order; what was double before is not said', () => {
  const content = holding({
    designations: [
      against('a', { models: ['claude-opus', 'llama'] }),
      against('b', { models: ['llama', 'claude-haiku'] }),
      against('c', { vendor: 'google' }),
      against('d', { vendor: 'google' }),
    ],
  });
  const model = { kind: 'model', id: 'claude-opus' } as const;
  expect(doubles(content, model, 'claude-haiku')).toEqual([{ designations: 2, idle: 0 }]);
});

test('a mitigation to where its deployments run now is said, also one for all of them', () => {
  const one = sample.deployments.items.find(({ channel }) => channel === 'aws');
  if (one === undefined) throw new Error('the sample runs something on aws');
  const relocating = (deployments: 'all' | readonly string[], to = 'gcp') => ({
    ...holding({
      designations: [],
      plans: [
        {
          ...{ id: 'p', name: 'P' },
          mitigations: [{ kind: 'relocate', deployments, model: one.model, channel: to }],
        },
      ],
    }),
    deployments: { items: [one], positions: [0] },
  });
  const channel = { kind: 'channel', id: 'aws' } as const;
  for (const deployments of ['all' as const, [one.id]]) {
    expect(doubles(relocating(deployments), channel, 'gcp')).toEqual([
      { designations: 0, idle: 1 },
    ]);
    expect(doubles(relocating(deployments), channel, 'azure')).toEqual([]);
  }
  expect(doubles(relocating('all', 'aws'), channel, 'gcp')).toEqual([]);
});
