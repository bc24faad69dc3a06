import { expect, test } from 'vitest';
import { stepWords } from './tell-step.ts';

const label = 'Change Unit of “Claims triage”';

test.each([
  ['undo', 1, 'Undone: Change Unit of “Claims triage”'],
  ['redo', 1, 'Redone: Change Unit of “Claims triage”'],
  ['go-back', 1, 'Undone: Change Unit of “Claims triage”'],
  ['go-back', 4, '4 steps undone, back to before: Change Unit of “Claims triage”'],
  ['go-forward', 2, '2 steps redone, up to: Change Unit of “Claims triage”'],
] as const)('%s of %i says what was done, and how far it went', (which, steps, words) => {
  expect(stepWords(which, { label, steps })).toBe(words);
});
