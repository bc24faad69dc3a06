import type { BrowserWindow } from 'electron';
import type { Reply } from '../bridge.ts';
import type { DataAnswer } from '../contract.ts';
import type { OutgoingTable } from '../import-contract.ts';
import type { DataClient } from './data-client.ts';
import { chooseNewFile } from './file-dialogs.ts';
import { fileNameFor } from './file-name.ts';

/** A save dialog, then the problems of a table written there. Null: the user changed their mind. */
export async function saveProblems(
  window: BrowserWindow,
  data: DataClient,
  { token, suggestedName }: { readonly token: string; readonly suggestedName: string },
): Promise<Reply<DataAnswer<'save-problems'>> | null> {
  const path = await chooseNewFile(window, data, {
    title: 'Save the problems',
    name: fileNameFor(suggestedName, 'csv', 'Problems'),
    kind: 'csv',
  });
  return path === null ? null : data.ask('save-problems', { token, path });
}

/** A save dialog, then a portfolio written there as a table. Null: the user changed their mind. */
export async function exportPortfolio(
  window: BrowserWindow,
  data: DataClient,
  { suggestedName, ...outgoing }: OutgoingTable & { readonly suggestedName: string },
): Promise<Reply<DataAnswer<'export-portfolio'>> | null> {
  const path = await chooseNewFile(window, data, {
    title: 'Export the portfolio',
    name: fileNameFor(suggestedName, outgoing.as, 'Portfolio'),
    kind: outgoing.as,
  });
  return path === null ? null : data.ask('export-portfolio', { ...outgoing, path });
}
