import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../change/apply.ts';
import { commandBetween } from '../../change/command-between.ts';
import type { Content } from '../../change/content.ts';
import { invertChanges } from '../../change/invert.ts';
import { isSame } from '../../change/same.ts';
import { sampleDocument } from '../../examples/sample.ts';
import { toContent } from '../../file/content-document.ts';
import { parseDocument } from '../../file/parse-document.ts';
import { dependentsOf, hasDependents } from '../../world/dependents.ts';
import { entriesOf } from '../../world/entry.ts';
import { contentAndEntry, problemsOf } from './arbitrary-entry.ts';
import {
  withAddedChannel,
  withAddedModel,
  withAddedVendor,
  withMergedEntry,
  withoutEntry,
} from './entries.ts';

function example(name: string): Content {
  const parsed = parseDocument(
    readFileSync(new URL(`../../examples/spec/${name}.diverge`, import.meta.url), 'utf8'),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return toContent(parsed.value.document);
}

const examples = [
  toContent(sampleDocument()),
  ...['northwind', 'generated-1', 'generated-2', 'generated-3'].map(example),
];
const standings = fc.constantFrom('kept' as const, 'moved' as const);

/** Runs it as the one command it is, and takes it back. */
function undone(before: Content, after: Content): Content {
  const { changes } = commandBetween(before, after, { name: 'test', label: 'Test' });
  const inverse = invertChanges(before, changes);
  const done = applyChanges(before, changes);
  if (!done.ok || !inverse.ok) throw new Error('the command does not fit');
  expect(isSame(done.value, after)).toBe(true);
  const back = applyChanges(done.value, inverse.value);
  if (!back.ok) throw new Error(back.problem.message);
  return back.value;
}

const total = ({ deployments }: Content): number =>
  deployments.items.reduce((sum, { annualSpend }) => sum + annualSpend, 0);

describe('merging two entries', () => {
  test('leaves a valid document in which nothing refers to the one that went, and is undone as one step', () => {
    fc.assert(
      fc.property(contentAndEntry(examples), standings, ({ content, place, other }, standing) => {
        if (other === null) return;
        const before = JSON.stringify(content);
        const after = withMergedEntry(content, place, other, standing);
        expect(problemsOf(after.content)).toEqual([]);
        expect(hasDependents(dependentsOf(after.content, place))).toBe(false);
        expect(entriesOf(after.content, place.kind).map(({ id }) => id)).not.toContain(place.id);
        expect(after.content.deployments.items).toHaveLength(content.deployments.items.length);
        expect(total(after.content)).toBe(total(content));
        expect(isSame(undone(content, after.content), content)).toBe(true);
        expect(JSON.stringify(content)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  const sample = toContent(sampleDocument());
  const scenario = sample.scenarios.items[0];
  const stanceOf = (content: Content, vendor: string, channel: string) =>
    content.scenarios.items[0]?.stances.filter(
      (stance) => stance.vendor === vendor && stance.channel === channel,
    );

  test.each(['kept', 'moved'] as const)(
    'of two stances in a scenario the one that is %s stands, and the other is named',
    (standing) => {
      const own = stanceOf(sample, 'anthropic', standing === 'kept' ? 'gcp' : 'aws');
      const after = withMergedEntry(sample, { kind: 'channel', id: 'aws' }, 'gcp', standing);
      expect(stanceOf(after.content, 'anthropic', 'gcp')?.map(({ outcomes }) => outcomes)).toEqual(
        own?.map(({ outcomes }) => outcomes),
      );
      expect(after.setAside).toContainEqual({ scenario: scenario?.id, stance: 'anthropic:gcp' });
    },
  );

  test('a fallback that becomes the primary use goes, and offers of both are those of one', () => {
    const content: Content = {
      ...sample,
      workspace: {
        ...sample.workspace,
        availability: [
          { model: 'claude-opus', channel: 'aws', regions: ['us'] },
          { model: 'claude-haiku', channel: 'aws', regions: ['eu'] },
          { model: 'claude-haiku', channel: 'gcp' },
        ],
      },
      deployments: {
        positions: [0],
        items: [
          {
            id: 'd',
            name: 'D',
            model: 'claude-opus',
            channel: 'aws',
            annualSpend: 1,
            annualValue: 1,
            fallbacks: [
              { model: 'claude-haiku', channel: 'aws', ...switching },
              { model: 'gpt', channel: 'azure', ...switching },
            ],
          },
        ],
      },
    };
    const merged = withMergedEntry(
      content,
      { kind: 'model', id: 'claude-opus' },
      'claude-haiku',
      'kept',
    );
    expect(merged.fallbacksDoubled).toBe(1);
    expect(merged.content.deployments.items[0]).toMatchObject({
      model: 'claude-haiku',
      fallbacks: [{ model: 'gpt' }],
    });
    expect(merged.content.workspace.availability).toEqual([
      { model: 'claude-haiku', channel: 'aws', regions: ['us', 'eu'] },
      { model: 'claude-haiku', channel: 'gcp' },
    ]);
  });

  test('names the locked scenarios it would change, and no others', () => {
    const content: Content = {
      ...sample,
      scenarios: {
        ...sample.scenarios,
        items: sample.scenarios.items.map((one) => ({ ...one, status: 'locked' as const })),
      },
    };
    const after = withMergedEntry(content, { kind: 'vendor', id: 'anthropic' }, 'openai', 'kept');
    expect(after.locked).toEqual(['one-stays', 'clouds-watch', 'aws-follows', 'court-reverses']);
    expect(
      withMergedEntry(content, { kind: 'vendor', id: 'meta' }, 'google', 'kept').locked,
    ).toEqual([]);
  });
});

const switching = { switchDays: 1, switchCost: 0, valueRetained: 1 };

describe('deleting an entry', () => {
  test('leaves a valid document without what depended on it, and is undone as one step', () => {
    fc.assert(
      fc.property(contentAndEntry(examples), ({ content, place }) => {
        const dependents = dependentsOf(content, place);
        const after = withoutEntry(content, place).content;
        expect(problemsOf(after)).toEqual([]);
        expect(hasDependents(dependentsOf(after, place))).toBe(false);
        const left = after.deployments.items.map(({ id }) => id);
        expect(new Set([...left, ...dependents.deployments]).size).toBe(
          content.deployments.items.length,
        );
        expect(left.filter((id) => dependents.deployments.includes(id))).toEqual([]);
        expect(isSame(undone(content, after), content)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('touches nothing else where nothing depends on it', () => {
    const added = withAddedVendor(examples[0] ?? toContent(sampleDocument()), 'Nobody');
    const place = { kind: 'vendor', id: added.id } as const;
    expect(hasDependents(dependentsOf(added.content, place))).toBe(false);
    const after = withoutEntry(added.content, place).content;
    expect(after).toEqual(examples[0]);
    expect(after.deployments).toBe(added.content.deployments);
    expect(after.scenarios).toBe(added.content.scenarios);
  });
});

test('what is added has an id of its own, made from its name', () => {
  const sample = toContent(sampleDocument());
  const vendor = withAddedVendor(sample, 'OpenAI');
  expect(vendor.id).toBe('openai-2');
  const model = withAddedModel(vendor.content, vendor.id, 'Gemini');
  expect(model.id).toBe('gemini-2');
  const channel = withAddedChannel(model.content, 'Our own machines', 'self-hosted');
  expect(channel.content.channels.items.at(-1)).toEqual({
    id: 'our-own-machines',
    name: 'Our own machines',
    kind: 'self-hosted',
  });
  expect(problemsOf(channel.content)).toEqual([]);
});
