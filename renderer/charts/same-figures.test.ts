import { expect, test } from 'vitest';
import { isOfSameFigures } from './same-figures.ts';

const exposure = { loss: 1 };

test.each([
  ['the same', { exposure, content: 1 }, true],
  ['another draft without figures of its own yet', { exposure, content: 2 }, true],
  ['new figures', { exposure: { loss: 1 }, content: 1 }, false],
])('%s', (_, after, isSame) => {
  expect(isOfSameFigures({ exposure, content: 1 }, after)).toBe(isSame);
});
