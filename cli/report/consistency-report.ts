import { stanceKey } from '../../model/scenario.ts';
import type { Consistency } from '../../model/consistency/consistency.ts';
import { readableLine } from '../readable-line.ts';
import type { Impacts } from '../read-impacts.ts';
import { numberWords } from './figures.ts';
import { tableLines } from './table.ts';

/** States that a page has room for. */
const MOST = 40;

/** How many states there are, and the consistent ones by total impact. */
export function* consistencyReport(
  { workspace, scenario, isProject }: Impacts,
  { combinations, consistent }: Consistency,
  threshold: number,
): Generator<string> {
  const title = `${workspace.name} — ${scenario.name} (${scenario.id})`;
  yield `${readableLine(isProject ? scenario.name : title)}\n`;
  const all = typeof combinations === 'number' ? numberWords(combinations, 0) : combinations;
  const within = threshold === 0 ? '' : ` within an inconsistency of ${threshold}`;
  yield `${numberWords(consistent.length, 0)} of ${all} states are consistent${within}\n`;
  if (consistent.length === 0) return;
  const variables = [
    ...scenario.designations.map(({ id }) => id),
    ...scenario.stances.map(stanceKey),
    ...(scenario.drivers ?? []).map(({ id, name }) => (isProject ? name : id)),
  ];
  const rows = consistent
    .slice(0, MOST)
    .map(({ totalImpact, inconsistency, outcomes }) => [
      numberWords(totalImpact, 0),
      numberWords(inconsistency, 0),
      ...outcomes,
    ]);
  yield '\n';
  for (const line of tableLines([['impact', 'inconsistency', ...variables], ...rows], [0, 1])) {
    yield `${line}\n`;
  }
  const more = consistent.length - rows.length;
  if (more > 0) yield `  and ${numberWords(more, 0)} more, which --json lists\n`;
}
