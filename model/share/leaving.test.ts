import { expect, test } from 'vitest';
import { sampleDocument } from '../examples/sample.ts';
import { isObject } from '../file/json-access.ts';
import { leavingWith } from './leaving.ts';
import { redactedDocument } from './redaction.ts';

const sample = sampleDocument();
const said = (document: typeof sample) =>
  new Map(leavingWith(document).map(({ what, examples }) => [what, examples]));

test('what leaves is told with the values as they stand in the file', () => {
  const whole = said(sample);
  expect(whole.get('Deployment names')).toContain('Claims triage');
  expect(whole.get('Units')).toContain('Insurance');
  expect(whole.get('Spend a year')).toContain('1200000');
  expect(whole.get('Vendor names')).toEqual(['Anthropic', 'OpenAI', 'Google', 'Mistral', 'Meta']);
  expect([...whole.keys()].filter((what) => what.startsWith('Other'))).toEqual([]);
});

test('of a redacted document only masks leave', () => {
  const amounts = { kind: 'banded' } as const;
  const masked = said(redactedDocument(sample, { amounts, keepsPublicNames: false }));
  expect(masked.get('Deployment names')?.[0]).toBe('Deployment 1');
  expect(masked.get('Owners')?.[0]).toBe('Owner 1');
  expect(masked.get('Spend a year')).toContain('1000000');
  for (const what of ['Notes', 'Sources', 'Instruments', 'Outcome names', 'Workspace id']) {
    expect(masked.has(what)).toBe(false);
  }
});

test('a text somewhere unknown is told by its place', () => {
  const odd = { ...sample, 'x-memo': { kind: 'secret' } };
  const decks = [{ id: 'board', slides: [{ status: 'a word' }] }];
  const told = said({ ...odd, decks });
  expect(told.get('Other: x-memo.kind')).toEqual(['secret']);
  expect(told.get('Texts of decks')).toEqual(['a word']);
});

test('no text of the sample goes unsaid but choices of the format and what refers to something said', () => {
  const values = new Set(leavingWith(sample).flatMap(({ examples }) => examples));
  const texts = new Set(textsIn(sample));
  const choices =
    'diverge cloud marketplace prime subcontract contractors company everyone follow partial diverge ' +
    'draft locked reactive notice preemptive wait prequalify addFallback relocate all';
  const unsaid = [...texts].filter(
    (text) => !values.has(text) && !choices.split(' ').includes(text),
  );
  expect(unsaid).toEqual([]);
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
