import { expect, test } from 'vitest';
import { savedAs, writtenNotice } from './written-notice.ts';

test('of a written file its name is said, and of one that is not, why', () => {
  const written = { kind: 'written', fileName: 'a.csv', bytes: 12 } as const;
  expect(writtenNotice({ ok: true, answer: written }, savedAs)).toEqual({
    text: 'Saved as a.csv.',
    tone: 'done',
  });
  const failed = { kind: 'failed', message: 'The disk is full.' } as const;
  expect(writtenNotice({ ok: true, answer: failed }, savedAs)).toEqual({
    text: 'The disk is full.',
    tone: 'problem',
  });
  expect(writtenNotice({ ok: false, message: 'Started again.' }, savedAs)).toEqual({
    text: 'Started again.',
    tone: 'problem',
  });
});
