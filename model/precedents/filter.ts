import type { Precedent } from './precedent.ts';

/** What the library can be narrowed down by. */
export type PrecedentField =
  'case' | 'designator' | 'actorType' | 'legallyBound' | 'stance' | 'sourceGrade';

/** What rates can be split by: all but what they are rates of. */
export type PrecedentGroup = Exclude<PrecedentField, 'stance'>;

/** The value wanted of each field; a field left out is not asked about. */
export type PrecedentFilter = { readonly [Field in PrecedentField]?: Precedent[Field] };

/** The precedents that have every value asked for, in their order; all of them when nothing is asked. Pure. */
export function filterPrecedents(
  precedents: readonly Precedent[],
  filter: PrecedentFilter,
): readonly Precedent[] {
  const wanted = Object.entries(filter);
  return precedents.filter((precedent) =>
    wanted.every(([field, value]) => isField(field) && precedent[field] === value),
  );
}

/** The different values of a field, in the order in which they first occur. Pure. */
export function valuesOf<Field extends PrecedentField>(
  precedents: readonly Precedent[],
  field: Field,
): readonly Precedent[Field][] {
  return [...new Set(precedents.map((precedent) => precedent[field]))];
}

const FIELDS: readonly string[] = [
  'case',
  'designator',
  'actorType',
  'legallyBound',
  'stance',
  'sourceGrade',
] satisfies readonly PrecedentField[];

function isField(field: string): field is PrecedentField {
  return FIELDS.includes(field);
}
