import type { TableProgress } from '../../electron/import-contract.ts';
import { percent } from '../format/number.ts';

const STEPS: Readonly<Record<TableProgress['step'], string>> = {
  reading: 'Reading the file…',
  checking: 'Checking the rows…',
  saving: 'Saving…',
  writing: 'Writing the file…',
};

/** What is being done with a table, and how far it is. */
export function progressWords({ step, share }: TableProgress): string {
  return share === null ? STEPS[step] : `${STEPS[step]} ${percent(Math.round(share * 100) / 100)}`;
}
