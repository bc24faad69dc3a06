import type { Shaped } from '../../../electron/import-contract.ts';
import { DEPLOYMENT_DEFAULTS } from '../../../model/workspace.ts';
import { count, plural } from '../../format/number.ts';

/** What the button does that the dialog is for. */
export function takeWords(shaped: Shaped | null, isNew: boolean): string {
  if (shaped === null) return 'Import';
  const { new: added, changed, same } = shaped.counts;
  if (added + changed === 0) return same > 0 ? 'Nothing to change' : 'Nothing to import';
  if (isNew) return `Create workspace with ${plural(added, 'deployment')}`;
  if (changed === 0) return `Add ${plural(added, 'row')}`;
  const update = `pdate ${plural(changed, 'row')}`;
  return added === 0 ? `U${update}` : `Add ${count(added)}, u${update}`;
}

/** What is assumed of new rows because no column says it; null: everything is said. */
export function assumedWords(targets: Shaped['layout']['targets']): string | null {
  const assumed = ASSUMED.flatMap(([target, words]) => (targets.includes(target) ? [] : [words]));
  return assumed.length === 0
    ? null
    : `No column says it, so it is assumed of new rows: ${assumed.join(', ')}.`;
}

/** What was done, once it was. */
export function doneWords(fileName: string, { counts }: Shaped, isUndoable: boolean): string {
  const parts = [
    ...(counts.new > 0 ? [`${count(counts.new)} new`] : []),
    ...(counts.changed > 0 ? [`${count(counts.changed)} changed`] : []),
    ...(counts.bad > 0 ? [`${plural(counts.bad, 'row')} left out`] : []),
  ];
  const undo = isUndoable ? ' Undo takes it back as a whole.' : '';
  return `“${fileName}” was imported: ${parts.join(', ')}.${undo}`;
}

/** `DEPLOYMENT_DEFAULTS` in words. */
const ASSUMED = [
  ['criticality', `criticality ${String(DEPLOYMENT_DEFAULTS.criticality)}`],
  ['government', 'no government work'],
  ['regulated', 'not regulated'],
] as const;
