import { expect, test } from 'vitest';
import type { Command } from '../../electron/commands.ts';
import { acceleratorWords, commandOf } from './accelerator.ts';

const commands: readonly Command[] = [
  { id: 'undo', label: 'Undo', accelerator: 'CmdOrCtrl+Z' },
  { id: 'redo', label: 'Redo', accelerator: 'CmdOrCtrl+Shift+Z', alsoOn: 'Ctrl+Y' },
  { id: 'go-portfolio', label: 'Portfolio', accelerator: 'CmdOrCtrl+2' },
  { id: 'present', label: 'Present', accelerator: 'F5' },
  { id: 'about', label: 'About' },
];
const plain = { code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.each([
  [{ ...plain, key: 'z', ctrlKey: true }, 'undo'],
  [{ ...plain, key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
  [{ ...plain, key: 'y', ctrlKey: true }, 'redo'],
  [{ ...plain, key: 'y', ctrlKey: true, shiftKey: true }, null],
  [{ ...plain, key: '2', code: 'Digit2', ctrlKey: true }, 'go-portfolio'],
  [{ ...plain, key: 'é', code: 'Digit2', ctrlKey: true }, 'go-portfolio'],
  [{ ...plain, key: 'F5' }, 'present'],
  [{ ...plain, key: 'F5', ctrlKey: true }, null],
  [{ ...plain, key: 'z' }, null],
  [{ ...plain, key: 'z', metaKey: true }, null],
  [{ ...plain, key: 'z', ctrlKey: true, altKey: true }, null],
])('%j asks for %j', (press, command) => {
  expect(commandOf(press, commands, false)).toBe(command);
});

test('macOS has its own key, and no Y', () => {
  expect(commandOf({ ...plain, key: 'z', metaKey: true }, commands, true)).toBe('undo');
  expect(commandOf({ ...plain, key: 'z', ctrlKey: true }, commands, true)).toBeNull();
  expect(commandOf({ ...plain, key: 'y', metaKey: true }, commands, true)).toBeNull();
});

test('keys are said as the system has them', () => {
  expect(acceleratorWords('CmdOrCtrl+Shift+N', false)).toBe('Ctrl+Shift+N');
  expect(acceleratorWords('CmdOrCtrl+Shift+N', true)).toBe('⇧⌘N');
  expect(acceleratorWords('F5', true)).toBe('F5');
});
