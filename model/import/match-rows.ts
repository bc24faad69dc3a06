import { FreshIds } from '../file/fresh-ids.ts';
import { nameKey } from '../name-key.ts';
import type { Deployment } from '../workspace.ts';
import type { Match } from './layout.ts';
import type { RowValues } from './read-rows.ts';
import type { HeaderOf } from './resolve-names.ts';
import type { RowProblems } from './row-problems.ts';

/** A row and the deployment it is known to be; null: a new one, of this id. */
export interface MatchedRow {
  readonly read: RowValues;
  readonly before: Deployment | null;
  readonly id: string;
}

/**
 * Finds for each row the deployment it is about: by its id, by its name (blanks and capitals aside), or none. A row about
 * what another row was about already is put down, as is a name that several deployments have, and the id of a new row that
 * is taken. A new row without an id gets one made from its name. Pure and deterministic.
 */
export function matchRows(
  rows: readonly RowValues[],
  existing: readonly Deployment[],
  match: Match,
  headerOf: HeaderOf,
  problems: RowProblems,
): readonly MatchedRow[] {
  const byId = new Map(existing.map((deployment) => [deployment.id, deployment]));
  const byName = match === 'name' ? groupedByName(existing) : new Map<string, Deployment[]>();
  const owners = new Map<string, number>();
  const found = rows.map((read): MatchedRow => {
    const { row, values, written } = read;
    const id = textOf(values.get('id'));
    const name = textOf(values.get('name'));
    const same = byName.get(nameKey(name ?? '')) ?? [];
    if (same.length > 1) {
      const message = `${String(same.length)} deployments are called ${JSON.stringify(name)}`;
      problems.add(row, headerOf('name'), message, 'match by id instead, or rename them');
    }
    const matchedId = match === 'id' ? id : undefined;
    const before = (matchedId === undefined ? same[0] : byId.get(matchedId)) ?? null;
    const about = before?.id ?? id ?? '';
    const owner = owners.get(about);
    if (about !== '' && owner !== undefined) {
      const column = before === null || match === 'id' ? 'id' : 'name';
      const first = `row ${owner.toLocaleString('en-US')}`;
      const message = `${first} has “${written[column]}” already; ${first} is taken`;
      problems.add(row, headerOf(column), message, 'keep one of the two rows');
    } else if (before === null && id !== undefined && byId.has(id)) {
      const mend = 'match rows by id to update it, or do not read the ids';
      problems.add(row, headerOf('id'), `there is a deployment “${written.id}” already`, mend);
    }
    if (about !== '' && owner === undefined) owners.set(about, row);
    return { read, before, id: about };
  });
  const fresh = new FreshIds([...byId.keys(), ...owners.keys()]);
  return found.map((one) =>
    one.id === '' ? { ...one, id: fresh.make(textOf(one.read.values.get('name')) ?? '') } : one,
  );
}

function groupedByName(existing: readonly Deployment[]): ReadonlyMap<string, Deployment[]> {
  const groups = new Map<string, Deployment[]>();
  for (const deployment of existing) {
    const key = nameKey(deployment.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [deployment]);
    else group.push(deployment);
  }
  return groups;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
