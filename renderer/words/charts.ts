import type { ChartKind } from '../../model/deck/deck.ts';

const NAMES: Readonly<Record<ChartKind, string>> = {
  headline: 'Headline figures',
  timeline: 'Loss over time',
  'blocked-spend': 'Blocked spend',
  losses: 'Losses by part',
  map: 'Models and clouds',
  exceedance: 'How bad it can get',
  tornado: 'What drives it',
  flow: 'Flow of spend',
  plans: 'Plans',
  'break-even': 'What turns the choice',
  'compared-figures': 'Figures compared',
  'compared-timelines': 'Loss over time, compared',
  'compared-exceedance': 'How bad it can get, compared',
  bridge: 'What brings the change',
};

const names: ReadonlyMap<string, string> = new Map(Object.entries(NAMES));

/** What people call a kind of chart; one that a newer app has goes by its own word. */
export function chartName(kind: string): string {
  return names.get(kind) ?? kind;
}
