import { expect, test } from 'vitest';
import type { Content } from '../../change/content.ts';
import { sampleDocument } from '../../examples/sample.ts';
import { toContent } from '../../file/content-document.ts';
import type { Offer } from '../../workspace.ts';
import { offerTable, isOfferedIn } from '../../world/offers.ts';
import { withOffer } from './offer.ts';

const pair = { model: 'gpt', channel: 'aws' };

function offering(...availability: readonly Offer[]): Content {
  const content = toContent(sampleDocument());
  return { ...content, workspace: { ...content.workspace, availability } };
}

/** A field no version knows. */
const note = { 'x-note': 'seen' };
const other: Offer = { model: 'gpt', channel: 'azure' };

test('what is offered nowhere is put at the end, and taken out again', () => {
  const after = withOffer(offering(other), pair, { kind: 'everywhere' });
  expect(after.workspace.availability).toEqual([other, pair]);
  expect(withOffer(after, pair, { kind: 'nowhere' }).workspace.availability).toEqual([other]);
});

test('several rows of one pair become one in the place of the first, with what else it says', () => {
  const before = offering({ ...pair, regions: ['us'], ...note }, other, { ...pair });
  const after = withOffer(before, pair, { kind: 'regions', regions: ['eu'] });
  expect(after.workspace.availability).toEqual([{ ...pair, regions: ['eu'], ...note }, other]);
  const everywhere = withOffer(after, pair, { kind: 'everywhere' });
  expect(everywhere.workspace.availability[0]).toEqual({ ...pair, ...note });
});

test('any row suffices, and a row of no region offers nothing', () => {
  const table = offerTable([
    { ...pair, regions: ['us'] },
    { ...pair, regions: ['eu', 'us'] },
    { ...other, regions: [] },
    { model: 'gemini', channel: 'gcp', regions: ['eu'] },
    { model: 'gemini', channel: 'gcp' },
  ]);
  expect([...table]).toEqual([
    ['gpt aws', { kind: 'regions', regions: ['us', 'eu'] }],
    ['gpt azure', { kind: 'nowhere' }],
    ['gemini gcp', { kind: 'everywhere' }],
  ]);
  expect(isOfferedIn({ kind: 'regions', regions: ['us'] }, '')).toBe(false);
  expect(isOfferedIn({ kind: 'regions', regions: ['us', ''] }, '')).toBe(true);
  expect(isOfferedIn({ kind: 'everywhere' }, '')).toBe(true);
});
