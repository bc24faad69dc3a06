import type { Problem } from './problem.ts';
import type { ScwLine } from './scw.ts';

/** A descriptor of a project and its variants, names as written. */
export interface ScwDescriptor {
  readonly name: string;
  readonly variants: readonly string[];
}

/** An influence's weight is a whole number from −99 to 99. */
const MOST_WEIGHT = 99;

/**
 * Reads the cross-impact matrix of a ScenarioWizard project: a row for each variant, whole numbers parted by
 * commas, a column for each variant in the same order. Problems are added with their line.
 */
export function readScwMatrix(
  section: readonly ScwLine[] | null,
  descriptors: readonly ScwDescriptor[],
  problems: Problem[],
): readonly (readonly number[])[] {
  if (!section) {
    problems.push({
      place: 'sixth section',
      message: 'there is no cross-impact matrix (after the fifth line that starts with "#")',
    });
    return [];
  }
  const owners = descriptors.flatMap(({ variants }, descriptor) => variants.map(() => descriptor));
  const rows = section.filter(({ text }) => text.trim() !== '');
  if (rows.length !== owners.length) {
    problems.push({
      place: 'sixth section',
      message: `the matrix has ${rows.length} rows and there are ${owners.length} variants`,
    });
    return [];
  }
  return rows.map((row, place) => readRow(row, owners, place, problems));
}

function readRow(
  { number, text }: ScwLine,
  owners: readonly number[],
  row: number,
  problems: Problem[],
): readonly number[] {
  const place = `line ${number}`;
  const cells = text.trim().replace(/,$/, '').split(',');
  if (cells.length !== owners.length) {
    problems.push({
      place,
      message: `this row has ${cells.length} numbers and there are ${owners.length} variants`,
    });
    return [];
  }
  return cells.map((cell, column) => {
    const word = cell.trim();
    const weight = /^[+-]?\d+$/.test(word) ? Number(word) : NaN;
    if (!(Math.abs(weight) <= MOST_WEIGHT)) {
      problems.push({
        place,
        message: `"${word}" is not a whole number from −${MOST_WEIGHT} to ${MOST_WEIGHT}`,
      });
    } else if (weight !== 0 && owners[row] === owners[column]) {
      problems.push({ place, message: 'variants of one descriptor influence each other' });
    }
    return weight;
  });
}
