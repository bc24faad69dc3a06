import { memo } from 'react';
import type { ShownExpected } from '../engine/shown-exposure.ts';
import { exactMoney } from '../format/money.ts';
import { DayChart } from './DayChart.tsx';
import type { DayMark } from './DayMarks.tsx';
import { Figure } from './Figure.tsx';
import { blockedSpendFinding } from './findings.ts';
import { findingOf, type Focus } from './focus.ts';
import { money } from './table.ts';

/** When: how much yearly spend stands blocked on each day. */
export const BlockedSpend = memo(function BlockedSpend({
  exposure,
  currency,
  focus,
}: {
  readonly exposure: ShownExpected;
  readonly currency: string;
  readonly focus: Focus;
}) {
  const { part } = focus;
  const points = exposure.timeline.map(({ day, blockedSpend }, place) => ({
    day,
    whole: blockedSpend,
    blockedSpend: part?.timeline[place]?.blockedSpend ?? blockedSpend,
  }));
  return (
    <Figure
      keep={{ kind: 'blocked-spend' }}
      title={findingOf(focus, blockedSpendFinding(part ?? exposure, currency))}
      unit={`Expected yearly spend of primary uses blocked that day, ${currency}${part === null ? '' : '; pale: of the whole portfolio'}`}
      table={{
        columns: [
          'Day',
          money('Expected blocked spend', currency),
          ...(part === null ? [] : [money('Of the whole', currency)]),
        ],
        rows: points.map((point) => [
          String(point.day),
          point.blockedSpend,
          ...(part === null ? [] : [point.whole]),
        ]),
      }}
    >
      <DayChart
        days={points.map(({ day }) => day)}
        marks={[
          ...(part === null ? [] : [ofTheWhole(points)]),
          {
            kind: 'steps',
            amounts: points.map((point) => point.blockedSpend),
            ...{ stroke: 'var(--mark)', width: 1.5, fill: 'var(--mark-soft)', opacity: 0.35 },
            isTold: true,
          },
        ]}
        horizonDays={points.at(-1)?.day ?? 0}
        range={[0, Math.max(...points.map((point) => point.whole))]}
        currency={currency}
        height={136}
        wantedTicks={3}
        tellDay={(place) => {
          const point = points[place];
          if (point === undefined) return null;
          const { day, blockedSpend } = point;
          return {
            heading: `Day ${String(day)}`,
            lines: [['Blocked spend a year', exactMoney(blockedSpend, currency)]],
          };
        }}
      />
    </Figure>
  );
});

/** Behind what is chosen. */
function ofTheWhole(points: readonly { readonly whole: number }[]): DayMark {
  const amounts = points.map(({ whole }) => whole);
  const look = { stroke: 'var(--band)', width: 1, fill: 'var(--band)', opacity: 0.5 };
  return { kind: 'steps', amounts, ...look };
}
