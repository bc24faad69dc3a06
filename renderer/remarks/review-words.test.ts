import { expect, test } from 'vitest';
import type { Review } from '../../model/deck/deck.ts';
import { reviewWords } from './review-words.ts';

const review: Review = {
  ...{ id: 'r', author: 'Ada', at: '2026-11-24T09:00:00Z', verdict: 'approved', content: 'now' },
};

test('a review says who, what, when, and of which content', () => {
  expect(reviewWords(review, 'now')).toBe('Ada approved this on 2026-11-24');
  expect(reviewWords({ ...review, verdict: 'changes-requested' }, 'later')).toBe(
    'Ada asked for changes to an earlier content of this deck on 2026-11-24',
  );
});
