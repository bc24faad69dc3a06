import type { BrowserWindow } from 'electron';
import type { ChartFile, Reply } from '../bridge.ts';
import type { DataAnswer } from '../contract.ts';
import type { DataClient } from './data-client.ts';
import { chooseNewFile } from './file-dialogs.ts';
import { fileNameFor } from './file-name.ts';
import { writeFile } from './write-file.ts';

/** A save dialog, then a chart written there. Null: the user changed their mind. */
export async function saveChart(
  window: BrowserWindow,
  data: DataClient,
  { suggestedName, kind, bytes }: ChartFile,
): Promise<Reply<DataAnswer<'export-workspace'>> | null> {
  const file = await chooseNewFile(window, data, {
    title: 'Save the chart',
    name: fileNameFor(suggestedName, kind, 'Chart'),
    kind,
  });
  return file === null ? null : writeFile(file, bytes);
}
