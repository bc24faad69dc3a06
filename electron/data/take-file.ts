import { addWorkspace } from '../../db/workspaces.ts';
import { WORKSPACE_FIELDS } from '../../model/change/item-kinds.ts';
import { fail, succeed } from '../../model/result.ts';
import type { DataAnswer, DataQuestion } from '../contract.ts';
import { lineageOf } from './compare-file.ts';
import { keepContent } from './keep-content.ts';
import type { Answered, Services } from './services.ts';
import { summaryOf } from './workspace-summary.ts';

/**
 * Makes a previewed file a workspace of its own, in one transaction. When the disk refuses, the preview
 * stays and can be taken again.
 */
export function takeFile(
  services: Services,
  { token, name, currency }: DataQuestion<'take-file'>,
): Answered<DataAnswer<'take-file'>> {
  const { store, previews, newId, now } = services;
  const file = previews.find(token);
  if (file === null) return succeed({ kind: 'gone' });
  const { content, document } = file;
  const fields = { ...content.workspace, name, currency };
  if (!WORKSPACE_FIELDS.is(fields)) {
    return fail({ kind: 'invalid', message: WORKSPACE_FIELDS.problem(fields) ?? 'not valid' });
  }
  const identity = { id: newId(), sample: false, at: now() };
  const added = addWorkspace(store, identity, { ...content, workspace: fields });
  if (added.ok) {
    previews.drop(token);
    const [hash] = lineageOf(file);
    const kept = hash === undefined ? {} : { content: hash };
    keepContent(services, added.value.key, document.value, kept);
    return succeed({ kind: 'taken', workspace: summaryOf(added.value) });
  }
  if (added.problem.kind === 'disk') return succeed(added.problem);
  return fail(added.problem);
}

export function dropFile(
  { previews, tables }: Services,
  { token }: DataQuestion<'drop-file'>,
): Answered<DataAnswer<'drop-file'>> {
  previews.drop(token);
  tables.drop(token);
  return succeed({});
}

/** What a previewed file says, as it is; the preview stays. */
export function readPreviewed(
  { previews }: Services,
  { token }: DataQuestion<'read-file'>,
): Answered<DataAnswer<'read-file'>> {
  const file = previews.find(token);
  return succeed(file && { content: JSON.stringify(file.content) });
}
