import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { ChartTooltip } from './ChartTooltip.tsx';
import { DayAxes } from './DayAxes.tsx';
import styles from './DayChart.module.css';
import { dayFrame } from './day-frame.ts';
import { DayMarks, type DayMark } from './DayMarks.tsx';
import { DayPointer } from './DayPointer.tsx';
import { nearestPlace, placeAfterKey } from './day-pointed.ts';
import { useFigureLook } from './figure-look.ts';
import { niceTicks } from './ticks.ts';
import { useWidth } from './use-width.ts';

interface DayChartProps {
  /** The first one first. */
  readonly days: readonly number[];
  readonly marks: readonly DayMark[];
  readonly horizonDays: number;
  /** The least and the most amount that is drawn; zero is always in sight. */
  readonly range: readonly [low: number, high: number];
  readonly currency: string;
  readonly height: number;
  readonly wantedTicks?: number;
  /** One of several side by side. */
  readonly isNarrow?: boolean;
  /** The exact numbers of the day at a place, for the pointer and the arrow keys; absent: only looked at. */
  readonly tellDay?: (place: number) => DayNumbers | null;
}

interface DayNumbers {
  readonly heading: string;
  readonly lines: readonly (readonly [name: string, value: string])[];
}

/**
 * Amounts over the days of the horizon, in the one frame all such charts share. These are drawn again at every edit and
 * every step of a slider, so they are plain marks: a general chart library takes several times as long.
 */
export function DayChart({
  days,
  marks,
  horizonDays,
  range: [low, high],
  currency,
  height,
  wantedTicks = 4,
  isNarrow = false,
  tellDay,
}: DayChartProps) {
  const { on } = useFigureLook();
  const isHeard = tellDay !== undefined && on === 'screen';
  const [width, measured] = useWidth();
  const [place, setPlace] = useState<number | null>(null);
  const ticks = niceTicks(low, high, wantedTicks);
  const frame = dayFrame({ width, height, marginRight: isNarrow ? 16 : 24, horizonDays, ticks });
  const day = place === null ? undefined : days[place];
  const told = place === null ? null : (tellDay?.(place) ?? null);
  const letGo = () => {
    setPlace(null);
  };
  const hearing = isHeard && {
    role: 'application',
    'aria-label': 'Chart by day; the arrow keys tell the numbers of a day',
    tabIndex: 0,
    onPointerMove: ({ nativeEvent }: PointerEvent) => {
      setPlace(nearestPlace(days, frame, nativeEvent.offsetX));
    },
    onKeyDown: (event: KeyboardEvent) => {
      const next = placeAfterKey(event.key, place, days.length);
      if (next === undefined) return;
      event.preventDefault();
      setPlace(next);
    },
    onPointerLeave: letGo,
    onBlur: letGo,
  };
  return (
    <div ref={measured} className={styles.frame} style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} className={styles.chart} {...hearing}>
          <DayAxes frame={frame} ticks={ticks} currency={currency} isNarrow={isNarrow} />
          <DayMarks marks={marks} days={days} frame={frame} />
          {place !== null && day !== undefined && (
            <DayPointer place={place} day={day} marks={marks} frame={frame} />
          )}
        </svg>
      )}
      {isHeard && (
        <div
          className={styles.told}
          role="status"
          style={day === undefined ? undefined : besides(frame.x(day), width)}
        >
          {told !== null && <ChartTooltip {...told} />}
        </div>
      )}
    </div>
  );
}

/** The numbers stand beside the day they are of, on the side that has more room. */
function besides(x: number, width: number) {
  return x < width / 2 ? { left: x + 12 } : { right: width - x + 12 };
}
