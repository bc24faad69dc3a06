import type { RefObject } from 'react';
import type { ChartFileKind } from '../../electron/bridge.ts';
import { writeCsv } from '../../model/file/write-csv.ts';
import { scenarioOnScreen } from '../store/scenario-on-screen.ts';
import { useStore } from '../store/store.ts';
import { drawPicture, paintPicture } from './picture/chart-picture.ts';
import { spreadsheetRows, type Table } from './table.ts';

interface ExportedChart {
  readonly figure: RefObject<HTMLElement | null>;
  readonly words: RefObject<HTMLElement | null>;
  readonly marks: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly table: Table;
}

/** What a chart's menu does: the chart as it stands there to the clipboard, or into a file. */
export function useChartExport({ figure, words, marks, title, table }: ExportedChart) {
  const { saveChart, say } = useStore.getState();

  function picture() {
    if (figure.current === null || words.current === null || marks.current === null) return null;
    return drawPicture({
      figure: figure.current,
      parts: [words.current, marks.current],
      title,
      source: sourceWords(),
    });
  }

  async function bytesOf(kind: ChartFileKind): Promise<Uint8Array | null> {
    if (kind === 'csv') return new TextEncoder().encode(writeCsv(spreadsheetRows(table)));
    const drawn = await picture();
    if (drawn === null) return null;
    if (kind === 'svg') return new TextEncoder().encode(drawn.svg);
    return new Uint8Array(await (await paintPicture(drawn)).arrayBuffer());
  }

  /** Making a picture leans on the browser's painting, which may be out of memory. */
  function tryTo(act: () => Promise<void>): void {
    act().catch((error: unknown) => {
      console.error(error);
      say({
        text: 'The chart could not be made into a file. Try again, or save its table as CSV.',
        tone: 'problem',
      });
    });
  }

  return {
    copyPicture: () =>
      tryTo(async () => {
        const drawn = await picture();
        if (drawn === null) return;
        const png = await paintPicture(drawn);
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
        say({ text: 'Copied as a picture.', tone: 'done' });
      }),
    save: (kind: ChartFileKind) =>
      tryTo(async () => {
        const bytes = await bytesOf(kind);
        if (bytes !== null) await saveChart(title, kind, bytes);
      }),
  };
}

/** Whose figures these are, so that a picture on a slide still says so. */
function sourceWords(): string {
  const state = useStore.getState();
  const scenario = state.screen === 'scenario' ? scenarioOnScreen(state)?.name : undefined;
  const names = [state.open?.content.workspace.name, scenario];
  return [...names.filter((name) => name !== undefined), `Diverge ${window.diverge.version}`].join(
    ' · ',
  );
}
