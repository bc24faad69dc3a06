import type { CompiledScenario } from '../exposure/compile.ts';
import { intAt, item } from '../exposure/numbers.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Candidate } from './candidates.ts';
import { combinationCount } from './combinations.ts';
import type { SuggestRefusal } from './refusal.ts';

/** Deployments that the same candidates are for. */
export interface Audience {
  /** Numbers of the candidates, ascending. */
  readonly candidates: readonly number[];
  /** Its deployments by what decides how they run, each group as positions in the portfolio. */
  readonly groups: readonly (readonly number[])[];
}

/** So many combinations of candidates are worked out at most, over all groups of all audiences. */
const MOST_COMBINATIONS = 500_000;

/**
 * Gathers deployments by the candidates that are for them, and within that by how they run: what a choice does is worked
 * out once for each group, however many deployments are in it. Deterministic; refused when too many candidates meet.
 */
export function audiencesOf(
  compiled: CompiledScenario,
  candidates: readonly Candidate[],
): Result<readonly Audience[], SuggestRefusal> {
  const { sets, setOf } = reachOf(compiled, candidates);
  const groupsOf = sets.map((): number[][] => []);
  for (const { members } of compiled.classes) {
    const bySet = new Map<number, number[]>();
    for (const member of members) {
      const set = intAt(setOf, member);
      const own = bySet.get(set);
      if (own) own.push(member);
      else bySet.set(set, [member]);
    }
    for (const [set, group] of bySet) item(groupsOf, set).push(group);
  }
  const audiences = sets
    .map((own, set): Audience => ({ candidates: own, groups: item(groupsOf, set) }))
    .filter(({ groups }) => groups.length > 0);
  const combinations = audiences.reduce(
    (sum, { candidates: own, groups }) => sum + combinationCount(own.length) * groups.length,
    0,
  );
  if (combinations <= MOST_COMBINATIONS) return succeed(audiences);
  const crowded = audiences.reduce((most, audience) =>
    audience.candidates.length > most.candidates.length ? audience : most,
  );
  const { name } = item(compiled.workspace.deployments, item(item(crowded.groups, 0), 0));
  return fail({
    kind: 'too-many-combinations',
    deployment: name,
    candidates: crowded.candidates.length,
  });
}

/** Per deployment the set of candidates that are for it, each distinct set once. */
function reachOf({ workspace }: CompiledScenario, candidates: readonly Candidate[]) {
  const { deployments } = workspace;
  const positions = new Map(deployments.map(({ id }, position) => [id, position]));
  const setOf = new Int32Array(deployments.length);
  const sets: (readonly number[])[] = [[]];
  const grown = new Map<number, number>();
  const reach = (position: number, candidate: number) => {
    const before = intAt(setOf, position);
    const key = before * candidates.length + candidate;
    let set = grown.get(key);
    if (set === undefined) {
      set = sets.push([...item(sets, before), candidate]) - 1;
      grown.set(key, set);
    }
    setOf[position] = set;
  };
  candidates.forEach(({ mitigation }, candidate) => {
    if (mitigation.deployments === 'all') {
      for (let position = 0; position < deployments.length; position += 1) {
        reach(position, candidate);
      }
      return;
    }
    for (const id of new Set(mitigation.deployments)) {
      const position = positions.get(id);
      if (position !== undefined) reach(position, candidate);
    }
  });
  return { sets, setOf };
}
