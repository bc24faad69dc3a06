import type { Deck, Slide, SlideChart } from '../../../model/deck/deck.ts';
import type { Snapshot } from '../../../model/deck/snapshot.ts';
import { subjectOf, type Subject } from '../../slides/subject.ts';
import { replacedKey } from '../../store/refreshed-slides.ts';
import { facetNames, facetValueNames } from '../../words/facets.ts';
import { planNames } from '../../words/plans.ts';
import { FIGURE_ROWS, type FigureRow, type Known } from '../compare/figure-rows.ts';
import { changeWords, figureWords } from '../compare/figure-words.ts';

/** A figure that is another since its slide was drawn anew, in words. */
export interface ChangedFigure {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

/** What drawing a slide anew changed in the figures of one scenario. */
export interface RefreshedScenario {
  readonly scenario: string;
  readonly figures: readonly ChangedFigure[];
  /** How many of its figures are as they were. */
  readonly same: number;
}

/**
 * What drawing a slide anew changed, scenario by scenario and figure by figure: what is said of any scenario, then the parts
 * that its charts tell apart. Empty for a slide that was not drawn anew, or is again as it was.
 *
 * @param replaced what refreshed slides showed before, by `replacedKey`
 */
export function refreshedFigures(
  deck: Deck,
  slide: Slide,
  replaced: ReadonlyMap<string, Snapshot>,
): readonly RefreshedScenario[] {
  const charts = slide.charts ?? [];
  const shown = new Set(charts.flatMap(({ snapshots }) => snapshots));
  return (deck.snapshots ?? []).flatMap((now): readonly RefreshedScenario[] => {
    const old = shown.has(now.id) ? replaced.get(replacedKey(slide.id, now.id)) : undefined;
    if (old === undefined) return [];
    const [before, after] = [subjectOf(old), subjectOf(now)];
    const own = charts.filter(({ snapshots }) => snapshots.includes(now.id));
    const rows = [...FIGURE_ROWS, ...own.flatMap((chart) => partRows(chart, before, after))];
    const figures = rows.flatMap((row) => changedFigure(row, before, after));
    return [{ scenario: now.scenario.name, figures, same: rows.length - figures.length }];
  });
}

function changedFigure(row: FigureRow, before: Subject, after: Subject): readonly ChangedFigure[] {
  const { currency } = after.content.workspace;
  const [was, is] = [row.read(knownOf(before)), row.read(knownOf(after))];
  const change = changeWords(row, was, is, currency);
  if (change === 'same' || was === is) return [];
  const words = (value: number | null) => figureWords(row, value, currency).short;
  return [{ label: row.label, before: words(was), after: words(is), change }];
}

function knownOf({ scenario, exposure }: Subject): Known {
  return { scenario, expected: exposure, whole: exposure };
}

/** The figures that a chart shows of parts: losses of units or clouds, plans one by one. */
function partRows(chart: SlideChart, before: Subject, after: Subject): readonly FigureRow[] {
  const row = (key: string, label: string, read: FigureRow['read']): FigureRow => ({
    ...{ key, label, hint: '', unit: 'money', read },
  });
  if (chart.kind === 'losses') {
    const facet = chart.by ?? 'unit';
    const lossOf = ({ whole }: Known) => new Map(Object.entries(whole?.lossBy[facet] ?? {}));
    const nameOf = facetValueNames(after.content);
    const values = new Set([...lossOf(knownOf(before)).keys(), ...lossOf(knownOf(after)).keys()]);
    return [...values].map((value) =>
      row(
        value,
        `${facetNames[facet]}: ${nameOf(facet, value)}`,
        (known) => lossOf(known).get(value) ?? 0,
      ),
    );
  }
  if (chart.kind !== 'plans') return [];
  const names = new Map([...planNames(before.scenario), ...planNames(after.scenario)]);
  return [...names].map(([id, name]) =>
    row(
      id,
      `Plan: ${name}`,
      ({ whole }) => whole?.plans.find((plan) => plan.id === id)?.expected ?? null,
    ),
  );
}
