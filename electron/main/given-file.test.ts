import path from 'node:path';
import { expect, test } from 'vitest';
import { givenFile } from './given-file.ts';

const folder = path.resolve('/somewhere');

test.each([
  [['diverge', 'plan.diverge'], path.join(folder, 'plan.diverge')],
  [['electron', '.', '--flag', path.join(folder, 'A B.DIVERGE')], path.join(folder, 'A B.DIVERGE')],
  [['diverge', 'one.diverge', 'two.diverge', '--inspect'], path.join(folder, 'two.diverge')],
  [['diverge', '--open=plan.diverge', 'notes.txt'], null],
  [['diverge'], null],
])('of %j the file is %s', (argv, file) => {
  expect(givenFile(argv, folder)).toBe(file);
});
