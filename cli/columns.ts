/** Rows of words as lines of aligned columns: the first column to the left, the others to the right. */
export function layOutColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((word, column) => {
      widths[column] = Math.max(widths[column] ?? 0, word.length);
    });
  }
  return rows.map((row) =>
    row
      .map((word, column) =>
        column === 0 ? word.padEnd(widths[column] ?? 0) : word.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
