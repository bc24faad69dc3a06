import { getDocumentProxy } from 'unpdf';

export interface Pdf {
  /** The text of each page, spaces and line ends as one space. */
  readonly pages: readonly string[];
  readonly outline: readonly string[];
  readonly isTagged: boolean;
  /** Width by height of the first page, in points. */
  readonly size: readonly [number, number];
}

/** What a reader of a PDF finds in it. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: string[] = [];
  let size: readonly [number, number] = [0, 0];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    if (number === 1) {
      const { width, height } = page.getViewport({ scale: 1 });
      size = [width, height];
    }
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    pages.push(text.replaceAll(/\s+/g, ' '));
  }
  const outline = (await pdf.getOutline()).map(({ title }) => title.replaceAll(/\s+/g, ' '));
  const marks = await pdf.getMarkInfo();
  await pdf.cleanup();
  return { pages, outline, isTagged: marks?.Marked === true, size };
}
