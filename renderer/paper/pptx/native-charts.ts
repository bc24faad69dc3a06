import type PptxGenJS from 'pptxgenjs';
import type { ChartKind, SlideChart } from '../../../model/deck/deck.ts';
import type { TimelinePoint } from '../../../model/exposure/result.ts';
import { bridgeSpans } from '../../charts/bridge-spans.ts';
import { stepsThatMatter } from '../../charts/bridge-finding.ts';
import { seriesAt } from '../../charts/compared-series.ts';
import { lossesBy } from '../../charts/losses-by.ts';
import { assumptionName } from '../../words/assumption-name.ts';
import { bridgeOf } from '../../slides/compared.ts';
import type { Drawn } from '../../slides/chart-kinds.tsx';
import type { Area } from './area.ts';
import { drawBars, drawLines, type Line } from './lines-and-bars.ts';
import { COMPARED, MARK, MARK_SOFT } from './look.ts';

type Slide = PptxGenJS.Slide;

/** Puts a chart on a slide of a presentation as one its reader can edit; false where it has to be a picture. */
type DrawNative = (slide: Slide, area: Area, drawn: Drawn, alt: string) => boolean;

/** Kinds of charts that presentations have as well; the others, drawn by ourselves, become pictures. */
const NATIVE_CHARTS: Partial<Readonly<Record<ChartKind, DrawNative>>> = {
  timeline: (slide, area, { first: { exposure, content } }, alt) => {
    const { timeline } = exposure;
    const line = (name: string, colour: string, of: (point: TimelinePoint) => number): Line => ({
      ...{ name, colour },
      points: timeline.map((point) => [point.day, of(point)] as const),
    });
    const lines = [
      line('Expected', MARK, ({ expected }) => expected),
      line('5%', MARK_SOFT, ({ p05 }) => p05),
      line('95%', MARK_SOFT, ({ p95 }) => p95),
    ];
    return drawLines(slide, area, lines, { x: 'Day', y: content.workspace.currency }, alt);
  },
  'blocked-spend': (slide, area, { first: { exposure, content } }, alt) =>
    drawLines(
      slide,
      area,
      [
        {
          ...{ name: 'Expected blocked spend', colour: MARK },
          points: exposure.timeline.map(({ day, blockedSpend }) => [day, blockedSpend] as const),
        },
      ],
      { x: 'Day', y: content.workspace.currency },
      alt,
    ),
  exceedance: (slide, area, { first: { exposure, content } }, alt) =>
    drawLines(
      slide,
      area,
      [
        {
          name: 'Chance of losing at least so much',
          colour: MARK,
          points: exposure.loss.exceedance,
        },
      ],
      { x: `Loss, ${content.workspace.currency}`, y: 'Chance', isChance: true },
      alt,
    ),
  'compared-timelines': (slide, area, { first, all }, alt) =>
    drawLines(
      slide,
      area,
      comparedLines(all, ({ timeline }) =>
        timeline.map(({ day, expected }) => [day, expected] as const),
      ),
      { x: 'Day', y: first.content.workspace.currency },
      alt,
    ),
  'compared-exceedance': (slide, area, { first, all }, alt) =>
    drawLines(
      slide,
      area,
      comparedLines(all, ({ loss }) => loss.exceedance),
      { x: `Loss, ${first.content.workspace.currency}`, y: 'Chance', isChance: true },
      alt,
    ),
  losses: (slide, area, { first: { exposure, content }, chart }, alt) => {
    const { bars } = lossesBy(chart.by ?? 'unit', exposure, content);
    return drawBars(
      slide,
      area,
      [{ name: 'Expected loss', values: bars.map(({ amount }) => amount), colour: MARK }],
      bars.map(({ name }) => name),
      alt,
    );
  },
  bridge: (slide, area, { all, chart }, alt) => {
    const found = bridgeOf(all, chart.bridge);
    if (found === null) return false;
    const { bridge, from, to } = found;
    const steps = stepsThatMatter(bridge, (step) =>
      assumptionName(step, from.scenario, to.scenario, to.content),
    );
    const spans = bridgeSpans(
      bridge,
      steps,
      seriesAt(0, from.scenario.name),
      seriesAt(1, to.scenario.name),
    );
    // Stacked bars cannot go through zero: then it is a picture.
    if (spans.some(({ span: [low] }) => low < 0)) return false;
    return drawBars(
      slide,
      area,
      [
        // What a step stands on is there and not seen.
        { name: 'Before', values: spans.map(({ span: [low] }) => low), colour: null },
        {
          ...{ name: 'Change', colour: MARK },
          values: spans.map(({ span: [low, high] }) => high - low),
        },
      ],
      spans.map(({ name }) => name),
      alt,
    );
  },
};

/** How to draw a chart as a chart, if presentations have its kind. */
export function nativeChart({ kind }: SlideChart): DrawNative | undefined {
  return new Map<string, DrawNative>(Object.entries(NATIVE_CHARTS)).get(kind);
}

/** Whether a chart never has to be a picture. */
export function isNative({ kind }: SlideChart): boolean {
  return kind !== 'bridge' && (WORDS.includes(kind) || kind in NATIVE_CHARTS);
}

/** Charts that are tables (native-tables.ts) or lines of text. */
const WORDS: readonly string[] = ['plans', 'compared-figures', 'headline'];

/** A line for each of the scenarios compared. */
function comparedLines(
  all: Drawn['all'],
  pointsOf: (exposure: Drawn['first']['exposure']) => Line['points'],
): readonly Line[] {
  return all.map(({ exposure, scenario }, place) => ({
    name: `${seriesAt(place, scenario.name).letter}: ${scenario.name}`,
    colour: COMPARED[place] ?? MARK,
    points: pointsOf(exposure),
  }));
}
