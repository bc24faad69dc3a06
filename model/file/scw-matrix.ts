import { found } from './found.ts';
import type { ProblemList } from './problem.ts';
import { MAX_VARIANTS, type Descriptor } from './scw-descriptors.ts';
import type { Line, Sections } from './scw-sections.ts';

/** Weights of influences are from −99 to 99 (spec/scenario-file.md). */
const MAX_WEIGHT = 99;

/**
 * Reads the cross-impact matrix: a row for each variant, comma-separated whole numbers, columns in the same
 * order. What is wrong goes into `problems`, and what cannot be read is 0.
 */
export function readMatrix(
  descriptors: readonly Descriptor[],
  matrix: Sections['matrix'],
  problems: ProblemList,
): Int32Array {
  const ownerOf = descriptors.flatMap(({ variants }, owner) => variants.map(() => owner));
  const count = ownerOf.length;
  if (count > MAX_VARIANTS) return new Int32Array(0);
  const weights = new Int32Array(count * count);
  if (matrix === null) {
    problems.add(
      'last line',
      () => 'the file ends before its sixth section, the cross-impact matrix',
    );
    return weights;
  }
  if (matrix.rows.length !== count) {
    problems.add(
      `line ${matrix.rows.at(-1)?.number ?? matrix.end}`,
      () => `the matrix has ${rows(matrix.rows.length)} for ${count} variants`,
    );
  }
  for (const [row, line] of matrix.rows.slice(0, count).entries()) {
    for (const [column, weight] of readRow(line, count, problems).entries()) {
      weights[row * count + column] = weight;
      if (weight === 0 || ownerOf[row] !== ownerOf[column]) continue;
      problems.add(
        place(line, column),
        () => `${weight} between variants of one descriptor; it must be 0 there`,
      );
    }
  }
  return weights;
}

function readRow(line: Line, count: number, problems: ProblemList): readonly number[] {
  const cells = line.text.split(',', count + 1);
  if (cells.length !== count) {
    problems.add(
      `line ${line.number}`,
      () => `expected ${count} numbers, found ${cells.length > count ? 'more' : cells.length}`,
    );
    return [];
  }
  return cells.map((cell, column) => {
    const text = cell.trim();
    const weight = /^[+-]?\d+$/.test(text) ? Number(text) : NaN;
    if (Math.abs(weight) <= MAX_WEIGHT) return weight;
    problems.add(
      place(line, column),
      () => `expected a whole number from -${MAX_WEIGHT} to ${MAX_WEIGHT}, found ${found(text)}`,
    );
    return 0;
  });
}

function place(line: Line, column: number): string {
  return `line ${line.number}, number ${column + 1}`;
}

function rows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
