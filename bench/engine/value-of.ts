import type { Result } from '../../model/result.ts';

/** What a step of a bench answers; a bench has no use for a refusal. */
export function valueOf<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.problem)}`);
}
