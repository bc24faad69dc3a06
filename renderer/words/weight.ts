/** The weights the matrix offers, from the strongest restriction to the strongest promotion. */
export const WEIGHTS = [-3, -2, -1, 0, 1, 2, 3] as const;

/** The strongest judgement that can be given here; files may have stronger ones, which are kept. */
export const LARGEST_WEIGHT = 3;

/** A weight with its sign: +3, −2, 0. */
export function signedWeight(weight: number): string {
  if (weight === 0) return '0';
  return weight > 0 ? `+${String(weight)}` : `−${String(-weight)}`;
}

/** What a weight says, in words: "+3, strongly promotes". */
export function weightWords(weight: number): string {
  if (weight === 0) return '0, no influence';
  const size = Math.min(LARGEST_WEIGHT, Math.abs(weight));
  const verb = weight > 0 ? 'promotes' : 'restricts';
  const adverb = size === 3 ? 'strongly ' : size === 1 ? 'weakly ' : '';
  return `${signedWeight(weight)}, ${adverb}${verb}`;
}
