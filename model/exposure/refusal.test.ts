import { expect, test } from 'vitest';
import { describeRefusal, type Refusal } from './refusal.ts';

test.each<[Refusal, RegExp]>([
  [{ kind: 'probabilities', variable: 'dod', sum: 0.1 + 0.2 }, /dod sum to 0\.3 and not to 1/],
  [{ kind: 'clique-too-large', variables: ['a', 'b'], limit: 1 }, /tie a, b together/],
  [{ kind: 'fit-does-not-converge', variables: ['a', 'b'] }, /among a, b contradict/],
  [
    { kind: 'too-many-states', states: '8388608', limit: 4_194_304 },
    /combine in 8,388,608 ways, more than the 4,194,304 that/,
  ],
  [
    { kind: 'deployment-too-entangled', deployment: 'x', variables: ['a', 'b'], limit: 1 },
    /deployment x .*\(a, b\)/,
  ],
])('says what happened, and that nothing was lost: %o', (refusal, words) => {
  expect(describeRefusal(refusal)).toMatch(words);
  expect(describeRefusal(refusal)).toMatch(/The scenario stays as it is/);
});
