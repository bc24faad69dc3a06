import { expect, test } from 'vitest';
import { sampleDocument } from '../examples/sample.ts';
import { toContent } from '../file/content-document.ts';
import { twinOf } from './twin.ts';

const sample = toContent(sampleDocument());

test.each(['openai', ' OpenAI ', 'OPENAI'])('%j is taken for OpenAI', (name) => {
  expect(twinOf(sample, { kind: 'vendor', name })?.id).toBe('openai');
});

test('so is a name of several words with more blanks between them', () => {
  expect(twinOf(sample, { kind: 'channel', name: 'amazon  web\tservices' })?.id).toBe('aws');
});

test('a name of another kind is none, nor is its own, nor that of another vendor’s model', () => {
  expect(twinOf(sample, { kind: 'channel', name: 'OpenAI' })).toBeUndefined();
  expect(twinOf(sample, { kind: 'vendor', name: 'openai' }, 'openai')).toBeUndefined();
  const [model] = sample.models.items;
  const name = model?.name ?? '';
  expect(twinOf(sample, { kind: 'model', name, vendor: 'meta' })).toBeUndefined();
  expect(twinOf(sample, { kind: 'model', name, vendor: model?.vendor })).toBe(model);
});
