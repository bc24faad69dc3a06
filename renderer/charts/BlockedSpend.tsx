import { memo } from 'react';
import { Area } from 'recharts';
import type { ShownExpected } from '../engine/shown-exposure.ts';
import { exactMoney } from '../format/money.ts';
import { DayChart } from './DayChart.tsx';
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
        points={points}
        range={[0, Math.max(...points.map((point) => point.whole))]}
        currency={currency}
        height={136}
        wantedTicks={3}
        tellDay={({ day, blockedSpend }) => ({
          heading: `Day ${String(day)}`,
          lines: [['Blocked spend a year', exactMoney(blockedSpend, currency)]],
        })}
      >
        {part !== null && (
          <Area
            dataKey="whole"
            type="stepAfter"
            stroke="var(--band)"
            fill="var(--band)"
            fillOpacity={0.5}
            isAnimationActive={false}
            activeDot={false}
          />
        )}
        <Area
          dataKey="blockedSpend"
          type="stepAfter"
          stroke="var(--mark)"
          strokeWidth={1.5}
          fill="var(--mark-soft)"
          fillOpacity={0.35}
          isAnimationActive={false}
        />
      </DayChart>
    </Figure>
  );
});
