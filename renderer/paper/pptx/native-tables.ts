import type PptxGenJS from 'pptxgenjs';
import { VIEWS } from '../../charts/plan-finding.ts';
import { shortMoney } from '../../format/money.ts';
import { FIGURE_ROWS } from '../../screens/compare/figure-rows.ts';
import { figureWords } from '../../screens/compare/figure-words.ts';
import type { Drawn } from '../../slides/chart-kinds.tsx';
import { comparedOf } from '../../slides/compared.ts';
import { planNames } from '../../words/plans.ts';
import type { Area } from './area.ts';
import { FONT, HAIRLINE, INK, INK_SOFT, points } from './look.ts';

/** Words in rows, the first row the head, the first column names. */
type WordTable = readonly (readonly string[])[];

/** The charts that are tables, as tables: plans, and figures compared. Null for all others. */
export function tableOf({ first, all, chart }: Drawn): WordTable | null {
  const { currency } = first.content.workspace;
  if (chart.kind === 'plans') {
    const names = planNames(first.scenario);
    return [
      ['Plan', 'Cost', ...VIEWS.map(({ label }) => label)],
      ...first.exposure.plans.map((plan) => [
        names.get(plan.id) ?? plan.id,
        shortMoney(plan.cost, currency),
        ...VIEWS.map(({ view }) => shortMoney(plan[view], currency)),
      ]),
    ];
  }
  if (chart.kind !== 'compared-figures') return null;
  const compared = comparedOf(all);
  return [
    ['Figure', ...compared.map(({ series }) => `${series.letter}: ${series.name}`)],
    ...FIGURE_ROWS.filter((row) => compared.some((one) => row.read(one) !== null)).map((row) => [
      row.label,
      ...compared.map((one) => figureWords(row, row.read(one), currency).short),
    ]),
  ];
}

/** Fits the rows into the area, as long as they can be read there. */
export function addTable(slide: PptxGenJS.Slide, area: Area, table: WordTable): void {
  const rowHeight = Math.min(0.42, area.h / table.length);
  const fontSize = Math.max(9, Math.min(points(20), rowHeight * 72 * 0.5));
  slide.addTable(
    table.map((row, line) =>
      row.map((text, column) => ({
        text,
        options: {
          ...{ bold: line === 0, color: line === 0 ? INK_SOFT : INK },
          align: column === 0 ? ('left' as const) : ('right' as const),
        },
      })),
    ),
    {
      ...{ x: area.x, y: area.y, w: area.w, rowH: rowHeight, colW: columnWidths(area.w, table) },
      ...{ fontFace: FONT, fontSize, valign: 'middle', margin: [0, 0.06, 0, 0.02] },
      border: [NONE, NONE, { type: 'solid', pt: 0.75, color: HAIRLINE }, NONE],
    },
  );
}

/** Names take as much as two figures. */
function columnWidths(width: number, [head = []]: WordTable): number[] {
  const unit = width / (head.length + 1);
  return head.map((_, column) => (column === 0 ? 2 * unit : unit));
}

const NONE = { type: 'none' } as const;
