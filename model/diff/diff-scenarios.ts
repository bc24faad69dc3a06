import type { Scenario } from '../scenario.ts';
import type { Difference } from './difference.ts';
import { diffThing } from './diff-documents.ts';
import { DOCUMENT_LISTS } from './kinds.ts';

/** What a scenario is called and where it stands, which is no assumption. */
const LABELS: readonly string[] = ['id', 'name', 'note', 'status', 'basedOn'];

/**
 * What two scenarios assume differently, as `diffDocuments` says it of one scenario in two documents: `of` leads
 * from the scenario down, and is empty for its own fields. Names, notes and what they branch from are no
 * assumptions. Pure and deterministic; a scenario differs from a fresh branch of it in nothing.
 */
export function diffScenarios(before: Scenario, after: Scenario): readonly Difference[] {
  return diffThing(DOCUMENT_LISTS.scenarios, before, after, []).filter(
    (difference) =>
      difference.of.length > 0 || !('field' in difference) || !LABELS.includes(difference.field),
  );
}
