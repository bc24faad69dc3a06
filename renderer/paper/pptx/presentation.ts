import PptxGenJS from 'pptxgenjs';
import type { Deck, Slide as DeckSlide } from '../../../model/deck/deck.ts';
import { fittedSize } from '../../slides/FittedText.tsx';
import { plainColour } from '../../charts/picture/colour.ts';
import { kindOf, type Drawn } from '../../slides/chart-kinds.tsx';
import { sourceWords } from '../../slides/source-words.ts';
import { subjectsOf } from '../../slides/subject.ts';
import { areaOf, below } from './area.ts';
import { FONT, INK, INK_FAINT, points } from './look.ts';
import { figureOf, marksOf, pageOf, placeOf } from './on-page.ts';
import { pictureKey, type Pictures } from './pictures.ts';
import { nativeChart } from './native-charts.ts';
import { addTable, tableOf } from './native-tables.ts';
import { mendedPresentation } from './mended-presentation.ts';
import { textRuns } from './text-runs.ts';

const MASTER = 'Diverge';

/**
 * A deck as a presentation (PPTX), in base 64: each slide as it stands on paper, headline, words, notes and footers as text,
 * charts as charts and tables where presentations have them, the others as pictures with their finding as description.
 */
export async function presentationOf(deck: Deck, pictures: Pictures): Promise<string> {
  const presentation = new PptxGenJS();
  presentation.title = deck.name;
  presentation.company = 'Diverge';
  presentation.layout = 'LAYOUT_WIDE';
  presentation.theme = { headFontFace: FONT, bodyFontFace: FONT };
  presentation.defineSlideMaster({
    title: MASTER,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            ...{
              name: 'headline',
              type: 'title',
              x: 64 / 96,
              y: 44 / 96,
              w: 1152 / 96,
              h: 92 / 96,
            },
            ...{ fontFace: FONT, fontSize: points(34), bold: true, color: INK },
            ...{ align: 'left', valign: 'top', margin: 0 },
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      ...{ x: 12.1, y: 7.02, w: 0.6, h: 0.25, align: 'right' },
      ...{ fontFace: FONT, fontSize: points(14), color: INK_FAINT },
    },
  });
  for (const slide of deck.slides) addSlide(presentation, deck, slide, pictures);
  const made = await presentation.write({ outputType: 'uint8array' });
  if (!(made instanceof Uint8Array)) throw new Error('the presentation is no list of bytes');
  return mendedPresentation(made);
}

function addSlide(presentation: PptxGenJS, deck: Deck, slide: DeckSlide, pictures: Pictures): void {
  const page = pageOf(slide);
  const made = presentation.addSlide({ masterName: MASTER });
  made.addText(slide.headline, { placeholder: 'headline' });
  const text = page.querySelector('[data-part="text"]');
  if (text && slide.text !== undefined) {
    made.addText(textRuns(slide.text), {
      ...areaOf(text, page),
      ...{ fontFace: FONT, fontSize: points(22 * fittedSize(text)), color: INK, margin: 0 },
      valign: 'top',
    });
  }
  slide.charts?.forEach((chart, place) => {
    const all = subjectsOf(deck, chart);
    const [first] = all ?? [];
    const figure = figureOf(page, place);
    const area = areaOf(placeOf(page, place), page);
    if (!all || !first || !figure) {
      const said = placeOf(page, place).textContent;
      made.addText(said, { ...area, fontFace: FONT, fontSize: points(20), color: INK_FAINT });
      return;
    }
    const caption = figure.querySelector('figcaption');
    addWords(made, [...(caption?.children ?? [])], page);
    const drawn: Drawn = { first, all, chart };
    const alt = kindOf(chart)?.finding(drawn) ?? '';
    const room = caption ? below(area, areaOf(caption, page)) : area;
    if (nativeChart(chart)?.(made, room, drawn, alt) === true) return;
    const table = tableOf(drawn);
    if (table) return addTable(made, room, table);
    if (chart.kind === 'headline') {
      return addWords(made, [...figure.querySelectorAll('dt, dd')], page);
    }
    const data = pictures[pictureKey(slide.id, place)];
    const marks = marksOf(figure);
    if (data !== undefined && marks) {
      made.addImage({ data: `image/png;base64,${data}`, ...areaOf(marks, page), altText: alt });
    }
  });
  made.addText(sourceWords(deck, slide), {
    ...{ x: 64 / 96, y: 7.02, w: 11, h: 0.25, margin: 0 },
    ...{ fontFace: FONT, fontSize: points(14), color: INK_FAINT },
  });
  if (slide.notes !== undefined && slide.notes !== '') made.addNotes(slide.notes);
}

/** Lines of text as they stand on paper, those that are seen. */
function addWords(made: PptxGenJS.Slide, parts: readonly Element[], page: Element): void {
  for (const part of parts.filter(({ clientHeight }) => clientHeight > 1)) {
    const { fontWeight, color } = getComputedStyle(part);
    made.addText(part.textContent, {
      ...areaOf(part, page),
      ...{ fontFace: FONT, margin: 0, valign: 'top', fontSize: fontSizeOf(part) },
      ...{ bold: Number(fontWeight) >= 600, color: plainColour(color).hex.slice(1) },
    });
  }
}

/** In points, as it stands on paper: what is inside a chart is enlarged with it. */
function fontSizeOf(part: Element): number {
  const { fontSize } = getComputedStyle(part);
  const enlarged = part.closest<HTMLElement>('[style*="zoom"]')?.style.zoom ?? '1';
  return points(Number.parseFloat(fontSize) * Number(enlarged));
}
