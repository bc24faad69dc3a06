import type PptxGenJS from 'pptxgenjs';
import type { Area } from './area.ts';
import { FONT, HAIRLINE, INK_SOFT, points } from './look.ts';

type Slide = PptxGenJS.Slide;

export interface Line {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

interface LineAxes {
  readonly x: string;
  readonly y: string;
  readonly isChance?: boolean;
}

const TEXT = {
  catAxisLabelFontFace: FONT,
  valAxisLabelFontFace: FONT,
  catAxisLabelFontSize: points(17),
  valAxisLabelFontSize: points(17),
  catAxisLabelColor: INK_SOFT,
  valAxisLabelColor: INK_SOFT,
  valGridLine: { color: HAIRLINE, size: 0.75 },
  catGridLine: { style: 'none' },
  legendFontFace: FONT,
  legendFontSize: points(17),
  legendColor: INK_SOFT,
  legendPos: 'b',
} as const;

/** Lines over numbers; where they have none of another's places, nothing is drawn between their own. */
export function drawLines(
  slide: Slide,
  area: Area,
  lines: readonly Line[],
  axes: LineAxes,
  alt: string,
): boolean {
  const places = [...new Set(lines.flatMap((line) => line.points.map(([x]) => x)))].sort(
    (one, other) => one - other,
  );
  if (places.length < 2) return false;
  const values = lines.map((line) => {
    const known = new Map(line.points);
    const missing = axes.isChance === true ? atLeast : between;
    return places.map((place) => known.get(place) ?? missing(line.points, place));
  });
  slide.addChart(
    'scatter',
    [
      { name: axes.x, values: places },
      ...lines.map(({ name }, own) => ({ name, values: values[own] ?? [] })),
    ],
    {
      ...area,
      ...TEXT,
      altText: alt,
      chartColors: lines.map(({ colour }) => colour),
      lineSize: 2.25,
      lineDataSymbol: 'none',
      showLegend: lines.length > 1,
      showCatAxisTitle: true,
      catAxisTitle: axes.x,
      catAxisTitleFontFace: FONT,
      catAxisTitleFontSize: points(17),
      catAxisTitleColor: INK_SOFT,
      catAxisMinVal: Math.min(0, ...places),
      catAxisMaxVal: Math.max(...places),
      valAxisLabelFormatCode: axes.isChance === true ? CHANCE_FORMAT : AMOUNT_FORMAT,
      ...(axes.isChance === true
        ? { valAxisMinVal: 0, valAxisMaxVal: 1, valAxisMajorUnit: 0.25 }
        : {}),
    },
  );
  return true;
}

/** The chance of losing at least an amount is that of the next larger loss there is. */
function atLeast(line: Line['points'], amount: number): number {
  return line.find(([loss]) => loss >= amount)?.[1] ?? 0;
}

/** On the straight line between the points around it; at the ends, the nearest one's. */
function between(line: Line['points'], place: number): number {
  const after = line.findIndex(([x]) => x > place);
  const next = line[after < 0 ? line.length - 1 : after];
  const before = line[(after < 0 ? line.length : after) - 1] ?? next;
  if (next === undefined || before === undefined) return 0;
  const [from, to] = [before[0], next[0]];
  return to === from
    ? before[1]
    : before[1] + ((next[1] - before[1]) * (place - from)) / (to - from);
}

interface BarSeries {
  readonly name: string;
  readonly values: readonly number[];
  /** Null: not seen. */
  readonly colour: string | null;
}

export function drawBars(
  slide: Slide,
  area: Area,
  series: readonly BarSeries[],
  labels: readonly string[],
  alt: string,
): boolean {
  if (labels.length === 0) return false;
  slide.addChart(
    'bar',
    // Bars are drawn from the bottom up, and read from the top down.
    series.map(({ name, values }) => ({
      name,
      labels: labels.toReversed(),
      values: values.toReversed(),
    })),
    {
      ...area,
      ...TEXT,
      altText: alt,
      barDir: 'bar',
      barGapWidthPct: 60,
      ...(series.length > 1 ? { barGrouping: 'stacked' } : {}),
      chartColors: series.map(({ colour }) => colour ?? 'FFFFFF'),
      chartColorsOpacity: 100,
      showValue: series.length === 1,
      dataLabelFormatCode: AMOUNT_FORMAT,
      dataLabelFontFace: FONT,
      dataLabelFontSize: points(17),
      dataLabelColor: INK_SOFT,
      valAxisLabelFormatCode: AMOUNT_FORMAT,
      showLegend: false,
    },
  );
  return true;
}

/** As on screen: three digits and M or k. */
export const AMOUNT_FORMAT = '[>=1000000]0.00,," M";[>=1000]0.0," k";0';

export const CHANCE_FORMAT = '0%';
