import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

describe('what was probably meant', () => {
  test.each([
    ['gpc', ['aws', 'gcp'], 'gcp'],
    ['GCP', ['aws', 'gcp'], 'gcp'],
    ['aws', ['azure', 'aws-gov', 'aws'], 'aws'],
    ['folow', ['follow', 'partial', 'diverge'], 'follow'],
    ['anual_spend', ['annualValue', 'annualSpend', 'unit'], 'annualSpend'],
    ['clams', ['bids', 'claims'], 'claims'],
    ['x', ['aws'], undefined],
    ['oracle', ['azure', 'aws'], undefined],
    ['x', ['a'], undefined],
    ['', ['a'], undefined],
  ])('for %j among %j is %j', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });

  test('is asked as a question, or not at all', () => {
    expect(didYouMean('gpc', ['gcp'])).toBe('; did you mean "gcp"?');
    expect(didYouMean('oracle', ['gcp'])).toBe('');
  });

  test('is found quickly among a hundred thousand', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => `deployment-${index}`);
    expect(nearest('deployment-19x99', ids)).toBe('deployment-1999');
  });
});
