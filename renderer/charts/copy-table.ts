import { writeTsv } from '../../model/grid/tsv.ts';
import { useStore } from '../store/store.ts';
import { spreadsheetRows, type Table } from './table.ts';

/** Puts a table on the clipboard as spreadsheets take it, and says so. */
export async function copyTable(table: Table): Promise<void> {
  const { say } = useStore.getState();
  const rows = spreadsheetRows(table).map((row) => row.map((cell) => cell ?? ''));
  try {
    await navigator.clipboard.writeText(writeTsv(rows));
    say({ text: 'Copied as a table. Paste it into a spreadsheet.', tone: 'done' });
  } catch (error) {
    console.error(error);
    say({ text: 'The table could not be put on the clipboard. Try again.', tone: 'problem' });
  }
}
