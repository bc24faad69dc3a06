import JSZip from 'jszip';
import { AMOUNT_FORMAT, CHANCE_FORMAT } from './lines-and-bars.ts';

const CHARTS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/**
 * A presentation with what pptxgenjs 4.0.1 writes wrongly mended: without the axis ids that pptxgenjs 4.0.1 gives its bar and line charts and no axis has (its issue
 * 1534), for which PowerPoint would offer to repair the file; and with amounts along the foot of a curve of chances, which it
 * writes in the format of its side. In base 64.
 */
export async function mendedPresentation(presentation: Uint8Array): Promise<string> {
  const archive = await JSZip.loadAsync(presentation);
  for (const file of archive.file(/^ppt\/charts\/chart\d+\.xml$/)) {
    const chart = new DOMParser().parseFromString(await file.async('string'), 'application/xml');
    const ids = [...chart.getElementsByTagNameNS(CHARTS, 'axId')];
    const isAxis = (id: Element) => id.parentElement?.localName.endsWith('Ax') === true;
    const axes = new Set(ids.filter(isAxis).map(valueOf));
    for (const id of ids) if (!isAxis(id) && !axes.has(valueOf(id))) id.remove();
    for (const axis of chart.getElementsByTagNameNS(CHARTS, 'valAx')) {
      const [place] = axis.getElementsByTagNameNS(CHARTS, 'axPos');
      const [format] = axis.getElementsByTagNameNS(CHARTS, 'numFmt');
      const isFoot = place !== undefined && valueOf(place) === 'b';
      if (isFoot && format?.getAttribute('formatCode') === CHANCE_FORMAT) {
        format.setAttribute('formatCode', AMOUNT_FORMAT);
      }
    }
    archive.file(file.name, new XMLSerializer().serializeToString(chart));
  }
  return archive.generateAsync({ type: 'base64', compression: 'DEFLATE' });
}

function valueOf(id: Element): string | null {
  return id.getAttribute('val');
}
