import { fail, succeed, type Result } from '../result.ts';
import type { Change, ChangeProblem, ItemChange } from './change.ts';
import { applyToCollection } from './apply-to-collection.ts';
import type { Collection, Content, WorkspaceFields } from './content.ts';
import {
  CHANNEL,
  DECK,
  DEPLOYMENT,
  MODEL,
  SCENARIO,
  VENDOR,
  WORKSPACE_FIELDS,
  type ItemKind,
} from './item-kinds.ts';
import { withFields } from './with-fields.ts';

/**
 * Applies changes one after another and answers with the new content; the old one stays as it was.
 * Lists no change touches are the very same objects in the answer, and so are untouched items, which is
 * what makes a bulk edit of 50,000 rows one pass over each list it touches.
 *
 * Each item that comes out changed is checked against its schema; whether what it refers to exists is not
 * (see check-references.ts). Refused as `invalid`: an item that is not there, one that is there already,
 * an id that would change, a value its schema does not take.
 *
 * Example: `[{ kind: 'update', collection: 'vendors', id: 'acme', set: { name: 'Acme' }, unset: [] }]`
 * renames one vendor. Pure and deterministic.
 */
export function applyChanges(
  content: Content,
  changes: readonly Change[],
): Result<Content, ChangeProblem> {
  if (changes.length === 0) return succeed(content);

  const problems: string[] = [];
  function changed<Item extends object>(
    name: ItemChange['collection'],
    collection: Collection<Item>,
    kind: ItemKind<Item>,
  ): Collection<Item> {
    const own = changes.filter(
      (change): change is ItemChange =>
        change.kind !== 'update-workspace' && change.collection === name,
    );
    const applied = applyToCollection(collection, own, kind);
    if (applied.ok) return applied.value;
    problems.push(applied.problem.message);
    return collection;
  }

  const workspace = applyToWorkspace(content.workspace, changes);
  if (!workspace.ok) return workspace;
  const after: Content = {
    ...content,
    workspace: workspace.value,
    vendors: changed('vendors', content.vendors, VENDOR),
    models: changed('models', content.models, MODEL),
    channels: changed('channels', content.channels, CHANNEL),
    deployments: changed('deployments', content.deployments, DEPLOYMENT),
    scenarios: changed('scenarios', content.scenarios, SCENARIO),
    decks: changed('decks', content.decks, DECK),
  };
  const problem = problems[0];
  return problem === undefined ? succeed(after) : fail({ kind: 'invalid', message: problem });
}

function applyToWorkspace(
  workspace: WorkspaceFields,
  changes: readonly Change[],
): Result<WorkspaceFields, ChangeProblem> {
  const own = changes.filter((change) => change.kind === 'update-workspace');
  if (own.length === 0) return succeed(workspace);
  const fields = own.reduce<object>((before, change) => withFields(before, change), workspace);
  if (WORKSPACE_FIELDS.is(fields)) return succeed(fields);
  const reason = WORKSPACE_FIELDS.problem(fields) ?? 'it is not valid';
  return fail({
    kind: 'invalid',
    message: `The workspace cannot be changed like this: ${reason}.`,
  });
}
