import { plainColour } from './colour.ts';
import { drawElement } from './draw-element.ts';
import { fontFace } from './font-face.ts';
import { svgElement } from './svg.ts';

const MARGIN = 24;
const FOOT = 24;
/** Pixels of the PNG for each of the picture: sharp on a slide. */
const SCALE = 2;

export interface ChartPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What a picture is made of. */
interface PictureSource {
  readonly figure: HTMLElement;
  /** The parts of the figure that are shown: its words and its marks, not its buttons. */
  readonly parts: readonly Element[];
  readonly title: string;
  /** Whose figures these are, at the foot. */
  readonly source: string;
}

/** A chart as it stands on the page, as one SVG that needs nothing else: background, title, font and all. */
export async function drawPicture({
  figure,
  parts,
  title,
  source,
}: PictureSource): Promise<ChartPicture> {
  const face = await fontFace();
  const drawn = drawWhole(figure, parts);
  const width = Math.ceil(drawn.width) + 2 * MARGIN;
  const height = Math.ceil(drawn.height) + 2 * MARGIN + FOOT;
  const page = getComputedStyle(document.body);
  const root = svgElement(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', xmlns: SVG },
    [
      svgElement('title', {}, [title]),
      face,
      svgElement('rect', { width, height, fill: plainColour(page.backgroundColor).hex }),
      svgElement('g', { transform: `translate(${MARGIN} ${MARGIN})` }, drawn.marks),
      svgElement(
        'text',
        {
          ...{ x: MARGIN, y: height - MARGIN / 2 - 4, 'font-size': 11 },
          'font-family': page.fontFamily.replaceAll('"', "'"),
          fill: plainColour(page.getPropertyValue('--ink-faint')).hex,
        },
        [source],
      ),
    ],
  );
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

/**
 * The parts in one go, before the page is painted again: meanwhile the figure is marked `data-drawn`, for which style
 * sheets show the whole of what scrolls, and nothing that is only there to work with.
 */
function drawWhole(figure: HTMLElement, parts: readonly Element[]) {
  figure.dataset['drawn'] = '';
  const box = figure.getBoundingClientRect();
  const width = Math.max(box.width, ...parts.map(({ scrollWidth }) => scrollWidth));
  const marks = parts.flatMap((part) => drawElement(part, box));
  delete figure.dataset['drawn'];
  return { width, height: box.height, marks };
}

const SVG = 'http://www.w3.org/2000/svg';

/** The same picture in pixels, as a PNG. */
export async function paintPicture({ svg, width, height }: ChartPicture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (blob === null) throw new Error('the picture could not be painted');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
