import { expect, test } from 'vitest';
import { stepOf } from './history-key.ts';

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.each([
  [{ ...plain, key: 'z', ctrlKey: true }, 'undo'],
  [{ ...plain, key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
  [{ ...plain, key: 'y', ctrlKey: true }, 'redo'],
  [{ ...plain, key: 'z' }, null],
  [{ ...plain, key: 'z', metaKey: true }, null],
  [{ ...plain, key: 'z', ctrlKey: true, altKey: true }, null],
])('%j asks for %j', (press, step) => {
  expect(stepOf(press, false)).toBe(step);
});

test('macOS has its own key, and no Y', () => {
  expect(stepOf({ ...plain, key: 'z', metaKey: true }, true)).toBe('undo');
  expect(stepOf({ ...plain, key: 'z', ctrlKey: true }, true)).toBeNull();
  expect(stepOf({ ...plain, key: 'y', metaKey: true }, true)).toBeNull();
});
