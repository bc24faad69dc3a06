import { expect, test } from 'vitest';
import { sampleDocument } from '../examples/sample.ts';
import { toContent } from '../file/content-document.ts';
import { neighbourOf } from './neighbour.ts';

const sample = toContent(sampleDocument());

test.each([
  ['the next vendor', 'vendor', 'anthropic', { kind: 'vendor', id: 'openai' }],
  ['the one before the last channel', 'channel', 'snowflake', { kind: 'channel', id: 'oracle' }],
  ['the vendor’s other model', 'model', 'claude-haiku', { kind: 'model', id: 'claude-opus' }],
  ['the vendor of its only model', 'model', 'gpt', { kind: 'vendor', id: 'openai' }],
  ['nothing in the place of what is not there', 'vendor', 'nobody', null],
] as const)('%s', (_, kind, id, neighbour) => {
  expect(neighbourOf(sample, { kind, id })).toEqual(neighbour);
});
