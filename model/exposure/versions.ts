/** So many versions are kept for a key: as many as two stances make that each follow, go half way or diverge. */
const KEPT = 9;

interface Version<Value> {
  readonly from: readonly unknown[];
  readonly value: Value;
}

/**
 * What was worked out from some things, kept for when the same things come again: the last few versions for each key, so
 * that going back and forth between them costs nothing and what was long ago is forgotten.
 */
export class Versions<Value> {
  private readonly byKey = new Map<string, readonly Version<Value>[]>();

  /** The value for a key that comes from just these things; `make` says what it is where that is not known. */
  of(key: string, from: readonly unknown[], make: () => Value): Value {
    const versions = this.byKey.get(key) ?? [];
    const known = versions.find((version) => isSame(version.from, from));
    if (known) {
      if (known !== versions[0]) this.keep(key, known, versions);
      return known.value;
    }
    const made = { from, value: make() };
    this.keep(key, made, versions);
    return made.value;
  }

  private keep(key: string, latest: Version<Value>, versions: readonly Version<Value>[]): void {
    const others = versions.filter((version) => version !== latest);
    this.byKey.set(key, [latest, ...others.slice(0, KEPT - 1)]);
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((own, place) => own === other[place]);
}
