import writeXlsxFile, { type Row } from 'write-excel-file/universal';
import type { PortfolioTable } from '../../model/import/portfolio-table.ts';

/** A table as an Excel workbook of one sheet: its header stays in sight, text is text and never a formula. */
export async function writeXlsx({ header, rows }: PortfolioTable): Promise<Uint8Array> {
  const head: Row = header.map((value) => ({ value, type: String, fontWeight: 'bold' }));
  const body = rows.map((cells): Row =>
    cells.map((cell) => (typeof cell === 'string' ? unlikeEscape(cell) : cell)),
  );
  const file = writeXlsxFile([head, ...body], {
    sheet: 'Portfolio',
    stickyRowsCount: 1,
    columns: header.map((name) => ({ width: Math.min(Math.max(name.length + 2, 12), 28) })),
  });
  const blob = await file.toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Text that only looks like a workbook's way of writing a control character, `_x000D_`, stays the text it is. */
function unlikeEscape(text: string): string {
  return text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
