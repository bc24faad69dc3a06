/** Beyond this many candidates only the first are looked at: a suggestion is not worth a second's wait. */
const MAX_CANDIDATES = 20_000;

/**
 * What somebody probably meant: the candidate that differs from `word` by the fewest typing slips (a
 * letter more, less, other, or two swapped), capitals aside; undefined when none is near: more than a
 * third of the word's length (one slip for short words), at most three, never the whole word. The first of equals. Pure.
 *
 * @example nearest('gpc', ['aws', 'gcp']) // 'gcp', by one swap
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)), wanted.length - 1);
  let looked = 0;
  for (const candidate of candidates) {
    looked += 1;
    if (looked > MAX_CANDIDATES) break;
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const slips = slipsBetween(wanted, candidate.toLowerCase());
    if (slips > limit) continue;
    best = candidate;
    if (slips === 0) break;
    limit = slips - 1;
    if (limit < 0) break;
  }
  return best;
}

/** `; did you mean "gcp"?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? '' : `; did you mean ${JSON.stringify(meant)}?`;
}

/** Optimal string alignment distance (Damerau-Levenshtein, each part edited once). */
function slipsBetween(left: string, right: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const replaced = at(last, column - 1) + (isSame ? 0 : 1);
      let slips = Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced);
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && isSwap) slips = Math.min(slips, at(beforeLast, column - 2) + 1);
      current.push(slips);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, right.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
