import { deploymentSchema, channelKindSchema, fallbackSchema } from '../workspace.ts';
import { nameSchema } from '../values.ts';
import { leafCheck, type Check } from '../file/check-leaf.ts';
import { shapeCheck } from '../file/check-shape.ts';
import { ProblemList } from '../file/problem.ts';

/** How a cell is read. An `amount` may be written in thousands (12k), a `share` in percent. */
export type CellKind =
  'text' | 'number' | 'amount' | 'share' | 'flag' | 'list' | 'choice' | 'id' | 'reference';

/** A column a portfolio may have. */
export interface ColumnKind {
  readonly name: string;
  readonly kind: CellKind;
  readonly isRequired: boolean;
  /** What the value must be once it is read; references are checked when everything is known. */
  readonly check: Check | null;
}

const fields = deploymentSchema.shape;

/** The columns of a deployment, in the order of the template. */
export const DEPLOYMENT_COLUMNS: readonly ColumnKind[] = [
  column('id', 'id', shapeCheck(fields.id)),
  required('name', 'text', shapeCheck(fields.name)),
  column('unit', 'text', shapeCheck(fields.unit)),
  column('vendor', 'reference', leafCheck(nameSchema)),
  required('model', 'reference', leafCheck(nameSchema)),
  required('channel', 'reference', leafCheck(nameSchema)),
  column('channelKind', 'choice', leafCheck(channelKindSchema)),
  column('region', 'text', shapeCheck(fields.region)),
  column('government', 'choice', shapeCheck(fields.government)),
  column('agencies', 'list', shapeCheck(fields.agencies)),
  column('regulated', 'flag', shapeCheck(fields.regulated)),
  column('criticality', 'number', shapeCheck(fields.criticality)),
  column('response', 'choice', shapeCheck(fields.response)),
  required('annualSpend', 'amount', shapeCheck(fields.annualSpend)),
  required('annualValue', 'amount', shapeCheck(fields.annualValue)),
  column('owner', 'text', shapeCheck(fields.owner)),
  column('note', 'text', shapeCheck(fields.note)),
];

const inFallback = fallbackSchema.shape;

/** The columns of one fallback, after `fallback1_`, `fallback2_`, …; needed once any of them is filled. */
export const FALLBACK_COLUMNS: readonly ColumnKind[] = [
  column('vendor', 'reference', leafCheck(nameSchema)),
  required('model', 'reference', leafCheck(nameSchema)),
  required('channel', 'reference', leafCheck(nameSchema)),
  required('switchDays', 'number', shapeCheck(inFallback.switchDays)),
  required('switchCost', 'amount', shapeCheck(inFallback.switchCost)),
  required('valueRetained', 'share', shapeCheck(inFallback.valueRetained)),
  column('annualCostDelta', 'amount', shapeCheck(inFallback.annualCostDelta)),
];

function column(name: string, kind: CellKind, check: Check | null = null): ColumnKind {
  return { name, kind, isRequired: false, check };
}

function required(name: string, kind: CellKind, check: Check | null = null): ColumnKind {
  return { name, kind, isRequired: true, check };
}

/** A column of a sheet as it is read: of the deployment itself (`prefix` "") or of one of its fallbacks. */
export interface Target {
  readonly name: string;
  readonly prefix: string;
  readonly kind: ColumnKind;
}

/** Whether a value that was read is one its column may have. Pure. */
export function isAllowed({ check }: ColumnKind, value: unknown): boolean {
  const problems = new ProblemList();
  check?.(value, null, problems);
  return problems.listed.length === 0;
}

/** As many as the next-best ways out that anybody lists. */
export const MOST_FALLBACKS = 9;
const FALLBACK = /^(fallback([1-9])_)(.+)$/;

/** What `annualSpend` or `fallback1_model` stands for; undefined: there is no such column. Pure. */
export function targetOf(name: string): Target | undefined {
  const [, prefix = '', , inside = name] = FALLBACK.exec(name) ?? [];
  const list = prefix === '' ? DEPLOYMENT_COLUMNS : FALLBACK_COLUMNS;
  const kind = list.find((column) => column.name === inside);
  return kind === undefined ? undefined : { name, prefix, kind };
}

/** The names of all columns there can be, those of the deployment first. Pure. */
export function targetNames(): readonly string[] {
  const fallbacks = Array.from({ length: MOST_FALLBACKS }, (_, index) => index + 1);
  return [
    ...DEPLOYMENT_COLUMNS.map(({ name }) => name),
    ...fallbacks.flatMap((number) =>
      FALLBACK_COLUMNS.map(({ name }) => `fallback${String(number)}_${name}`),
    ),
  ];
}
