/**
 * Whether a chart would draw the same as before, for `memo`. What the figures are of is left out: every edit of a
 * scenario or a portfolio is answered with new figures, and until they are there the chart keeps still.
 */
export function isOfSameFigures<Props extends object>(before: Props, after: Props): boolean {
  const known = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).every(
    ([name, value]) => name === 'scenario' || name === 'content' || known.get(name) === value,
  );
}
