import type { Content } from '../../model/change/content.ts';
import { endKey, judgementTable, type Judgement } from '../../model/edit/influence.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ChangedAssumption } from './changed-assumption.ts';
import { outcomeClauses } from './clauses.ts';
import { capitalised } from './readable-id.ts';
import { signedWeight } from './weight.ts';

/** Which outcomes sway which others otherwise than in another scenario, a judgement a line, by what its weights add up to. */
export function changedJudgements(
  before: Scenario,
  after: Scenario,
  content: Pick<Content, 'channels' | 'vendors'>,
): readonly ChangedAssumption[] {
  const earlier = judgementTable(before.influences ?? []);
  const later = judgementTable(after.influences ?? []);
  const clausesBefore = outcomeClauses(before, content);
  const clausesAfter = outcomeClauses(after, content);
  const clause = (key: string) => clausesAfter.get(key) ?? clausesBefore.get(key) ?? key;
  const pairs = new Map<string, Judgement>();
  for (const judgement of [earlier, later].flatMap((table) =>
    [...table.values()].flatMap((row) => [...row.values()]),
  )) {
    pairs.set(`${endKey(judgement.from)} ${endKey(judgement.to)}`, judgement);
  }
  return [...pairs.values()].flatMap(({ from, to }) => {
    const [fromKey, toKey] = [endKey(from), endKey(to)];
    const weights = [earlier, later].map((table) => table.get(fromKey)?.get(toKey)?.weight ?? 0);
    const [was = 0, is = 0] = weights;
    if (was === is) return [];
    const of = `If ${clause(fromKey)}, ${clause(toKey)}`;
    return [{ of: capitalised(of), before: signedWeight(was), after: signedWeight(is) }];
  });
}
