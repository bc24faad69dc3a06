import type { ShownExpected, ShownExposure } from '../engine/shown-exposure.ts';
import { comparedTimelineFinding } from './compared-findings.ts';
import type { Series } from './compared-series.ts';
import styles from './ComparedTimelines.module.css';
import { DayChart } from './DayChart.tsx';
import type { DayMark } from './DayMarks.tsx';
import { Figure } from './Figure.tsx';
import { SeriesMark } from './SeriesMark.tsx';
import { money } from './table.ts';

interface ComparedTimeline {
  readonly series: Series;
  readonly expected: ShownExpected;
  /** Has the 5–95% band; null while it is being worked out. */
  readonly whole: ShownExposure | null;
}

interface ComparedTimelinesProps {
  readonly compared: readonly ComparedTimeline[];
  readonly currency: string;
}

/** When each loses what: one panel a scenario on the same scale, the base in each of the others as a thin line. */
export function ComparedTimelines({ compared, currency }: ComparedTimelinesProps) {
  const lines = compared.map(linesOf);
  const days = [...new Set(lines.flatMap(({ points }) => points.map(({ day }) => day)))].sort(
    (one, other) => one - other,
  );
  const amounts = lines.flatMap(({ points }) =>
    points.flatMap(({ expected, band }) => [expected, ...band]),
  );
  const [base] = lines;
  return (
    <Figure
      keep={{ kind: 'compared-timelines' }}
      title={comparedTimelineFinding(compared, currency)}
      unit={`Cumulative loss, ${currency}, by day: expected, with the 5–95% band; the thin line is the base`}
      table={{
        columns: [
          'Before day',
          ...compared.flatMap(({ series: { letter } }) =>
            [letter, `${letter}, 5%`, `${letter}, 95%`].map((name) => money(name, currency)),
          ),
        ],
        rows: days.map((day) => [
          String(day),
          ...lines.flatMap(({ points }) => {
            const point = points.find((one) => one.day === day);
            return point === undefined ? [null, null, null] : [point.expected, ...point.band];
          }),
        ]),
      }}
    >
      <div className={styles.panels} data-count={lines.length}>
        {lines.map(({ series, points }, place) => (
          <div key={series.letter} className={styles.panel}>
            <p className={styles.name} title={series.name}>
              <SeriesMark series={series} /> <span>{series.name}</span>
            </p>
            <DayChart
              days={points.map(({ day }) => day)}
              marks={[
                {
                  kind: 'band',
                  edges: points.map(({ band }) => band),
                  ...{ fill: 'var(--band)', opacity: 0.7 },
                },
                ...(place === 0 || base === undefined ? [] : [asThinLine(base, points)]),
                {
                  kind: 'line',
                  amounts: points.map(({ expected }) => expected),
                  ...{ stroke: series.colour, width: 2, dash: series.dash },
                },
              ]}
              horizonDays={days.at(-1) ?? 0}
              range={[Math.min(0, ...amounts), Math.max(0, ...amounts)]}
              currency={currency}
              height={184}
              isNarrow
            />
          </div>
        ))}
      </div>
    </Figure>
  );
}

function linesOf({ series, expected, whole }: ComparedTimeline) {
  const bands = new Map(whole?.timeline.map(({ day, p05, p95 }) => [day, [p05, p95] as const]));
  const points = expected.timeline.map((point) => ({
    day: point.day,
    expected: point.expected,
    band: bands.get(point.day) ?? ([point.expected, point.expected] as const),
  }));
  return { series, points };
}

interface Lines {
  readonly points: readonly { readonly day: number; readonly expected: number }[];
}

/** The base, in a panel of another, on the days that both have. */
function asThinLine(base: Lines, points: Lines['points']): DayMark {
  const byDay = new Map(base.points.map(({ day, expected }) => [day, expected]));
  const amounts = points.map(({ day }) => byDay.get(day));
  return { kind: 'line', amounts, stroke: 'var(--mark)', width: 1 };
}
