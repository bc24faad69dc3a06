import type { SlideChart } from '../../model/deck/deck.ts';
import type { Snapshot } from '../../model/deck/snapshot.ts';
import type { NewChart } from '../store/new-chart.ts';
import { findingOf } from './findings.ts';

/** A slide to start from. */
export interface SlideTemplate {
  readonly id: string;
  readonly name: string;
  /** What it is for. */
  readonly purpose: string;
  /** How many scenarios it takes. */
  readonly takes: 0 | 1 | 2;
  readonly charts: (scenarios: readonly string[]) => readonly NewChart[];
}

const of =
  (...kinds: readonly Omit<NewChart, 'scenarios'>[]) =>
  (scenarios: readonly string[]): readonly NewChart[] =>
    kinds.map((kind) => ({ ...kind, scenarios }));

export const SLIDE_TEMPLATES: readonly SlideTemplate[] = [
  {
    id: 'exposure',
    name: 'Exposure in one page',
    purpose: 'What it costs, and how bad it can get.',
    takes: 1,
    charts: of({ kind: 'headline' }, { kind: 'exceedance' }),
  },
  {
    id: 'compared',
    name: 'Two scenarios compared',
    purpose: 'What the second costs more or less, and what brings the change.',
    takes: 2,
    charts: of({ kind: 'compared-figures' }, { kind: 'bridge' }),
  },
  {
    id: 'plans',
    name: 'Plans and regret',
    purpose: 'The plans side by side, and what would turn the choice.',
    takes: 1,
    charts: of({ kind: 'plans' }, { kind: 'break-even' }),
  },
  {
    id: 'watch',
    name: 'What to watch',
    purpose: 'What drives the loss, and when it falls.',
    takes: 1,
    charts: of({ kind: 'tornado' }, { kind: 'timeline' }),
  },
  {
    id: 'words',
    name: 'Words only',
    purpose: 'A headline and a few sentences.',
    takes: 0,
    charts: () => [],
  },
];

/** What a slide says when nobody has said it otherwise: the finding of its first chart. */
export function headlineFrom(
  charts: readonly SlideChart[],
  snapshots: readonly Snapshot[],
): string {
  const [chart] = charts;
  if (chart === undefined) return 'New slide';
  return findingOf({ snapshots }, chart) ?? 'New slide';
}
