import { describe, expect, it } from 'vitest';
import { fileNameFor } from './file-name.ts';

describe('the name of an exported file', () => {
  it.each([
    ['Northwind AI portfolio', 'Northwind AI portfolio.diverge'],
    ['Größe & 計画', 'Größe & 計画.diverge'],
    ['../../etc/passwd', 'etc passwd.diverge'],
    ['C:\\plans\\2026', 'C plans 2026.diverge'],
    ['a\u0000b\nc', 'a b c.diverge'],
    ['.hidden.', 'hidden.diverge'],
    ['???', 'Workspace.diverge'],
    ['', 'Workspace.diverge'],
    ['x'.repeat(300), `${'x'.repeat(120)}.diverge`],
  ])('%j becomes %j', (name, fileName) => {
    expect(fileNameFor(name, 'diverge', 'Workspace')).toBe(fileName);
  });
});
