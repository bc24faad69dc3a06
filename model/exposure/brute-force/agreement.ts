/** What of two results differs, for tests: numbers within the tolerance of spec/scenario-file.md. */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

/** Paths and values of the fields of `expected` that `actual` does not have, or has otherwise. */
export function disagreements(
  expected: unknown,
  actual: unknown,
  toleranceAt: (path: string) => Tolerance,
  path = '',
): readonly string[] {
  if (typeof expected === 'number') {
    const { relative, absolute } = toleranceAt(path);
    const bound = Math.max(relative * Math.abs(expected), absolute);
    const agrees = typeof actual === 'number' && Math.abs(actual - expected) <= bound;
    return agrees ? [] : [`${path}: ${String(actual)} is not ${expected}`];
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) return [`${path}: missing`];
    const own = new Map(Object.entries(actual));
    const wanted = Object.entries(expected);
    const surplus = wanted.length > 0 && path.includes('Given') ? own.size - wanted.length : 0;
    return [
      ...(surplus > 0 ? [`${path}: ${surplus} entries too many`] : []),
      ...wanted.flatMap(([key, value]) =>
        disagreements(value, own.get(key), toleranceAt, `${path}.${key}`),
      ),
    ];
  }
  return Object.is(expected, actual)
    ? []
    : [`${path}: ${String(actual)} is not ${String(expected)}`];
}
