import type { Shaped } from '../../../electron/import-contract.ts';
import { count, plural } from '../../format/number.ts';

/** What the button does that the dialog is for. */
export function takeWords(shaped: Shaped | null, isNew: boolean): string {
  if (shaped === null) return 'Import';
  const { new: added, changed, bad } = shaped.counts;
  const rows = added + changed;
  if (rows === 0) return 'Nothing to import';
  if (isNew) {
    return bad === 0
      ? `Create workspace with ${plural(rows, 'deployment')}`
      : `Create workspace with the ${plural(rows, 'good row')}`;
  }
  return bad === 0 ? `Import ${plural(rows, 'row')}` : `Import the ${plural(rows, 'good row')}`;
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
