import { expect, test } from 'vitest';
import { gridIntent } from './grid-keys.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const all = Number.POSITIVE_INFINITY;
const move = (lines: number, columns: number, isExtended = false) => ({
  ...{ kind: 'move', lines, columns, extends: isExtended },
});

test.each([
  [{ key: 'ArrowDown' }, move(1, 0)],
  [{ key: 'ArrowLeft', shiftKey: true }, move(0, -1, true)],
  [{ key: 'ArrowUp', ctrlKey: true }, move(-all, 0)],
  [{ key: 'ArrowRight', metaKey: true, shiftKey: true }, move(0, all, true)],
  [{ key: 'Home' }, move(0, -all)],
  [{ key: 'End', ctrlKey: true, shiftKey: true }, move(all, all, true)],
  [
    { key: 'PageUp', shiftKey: true },
    { kind: 'page', pages: -1, extends: true },
  ],
  [{ key: 'a', ctrlKey: true }, { kind: 'all' }],
  [{ key: 'D', ctrlKey: true }, { kind: 'fill' }],
  [{ key: ' ', shiftKey: true }, { kind: 'rows' }],
  [{ key: ' ', ctrlKey: true }, { kind: 'column' }],
  [{ key: 'Enter' }, { kind: 'edit' }],
  [{ key: 'Enter', altKey: true }, { kind: 'details' }],
  [{ key: 'ArrowDown', altKey: true }, { kind: 'menu' }],
  [{ key: 'Backspace' }, { kind: 'clear' }],
  [{ key: '-', ctrlKey: true }, { kind: 'remove' }],
  [{ key: '+', ctrlKey: true, shiftKey: true }, { kind: 'add' }],
  [{ key: '🙂' }, { kind: 'typed', text: '🙂' }],
  [{ key: 'Dead' }, { kind: 'typed', text: '' }],
])('%j', (press, intent) => {
  expect(gridIntent({ ...none, ...press })).toEqual(intent);
});

test.each([
  { key: 'Tab' },
  { key: 'F5' },
  { key: 'z', ctrlKey: true },
  { key: 'D', ctrlKey: true, shiftKey: true },
  { key: '1', altKey: true },
])('%j is left to the window', (press) => {
  expect(gridIntent({ ...none, ...press })).toBeNull();
});
