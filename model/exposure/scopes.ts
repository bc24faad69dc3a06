import { layOutScope, type Scope } from './scope.ts';
import type { Variables } from './variables.ts';

/** The scopes of one compilation, each laid out once: the same variables are the same object. */
export class Scopes {
  private readonly variables: Variables;
  private readonly known = new Map<string, Scope | null>();

  constructor(variables: Variables) {
    this.variables = variables;
  }

  /** The joint states of some variables, by index; null when they are more than the limit. */
  of(indices: Iterable<number>): Scope | null {
    const sorted = [...indices].sort((a, b) => a - b);
    const key = sorted.join(' ');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const scope = layOutScope(this.variables, sorted);
    this.known.set(key, scope);
    return scope;
  }
}
