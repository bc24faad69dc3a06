/** What can be expected to fail is a value: either the answer, or a problem whose `kind` callers switch on. */
export type Result<Value, Problem extends { readonly kind: string }> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** Wraps an answer. */
export function succeed<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wraps an expected problem. */
export function fail<Problem extends { readonly kind: string }>(
  problem: Problem,
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}
