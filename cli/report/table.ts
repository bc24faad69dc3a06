import { readableLine } from '../readable-line.ts';

/**
 * Rows as lines of aligned columns: words to the left, figures to the right. A column is of figures when
 * `figures` lists it.
 */
export function tableLines(
  rows: readonly (readonly string[])[],
  figures: readonly number[],
): readonly string[] {
  const clean = rows.map((row) => row.map(readableLine));
  const widths: number[] = [];
  for (const row of clean) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
    }
  }
  return clean.map((row) => {
    const cells = row.map((cell, column) => {
      const gap = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
      return figures.includes(column) ? gap + cell : cell + gap;
    });
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

/** Characters as a reader counts them. */
function widthOf(text: string): number {
  return [...text].length;
}
