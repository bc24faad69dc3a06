import { tickMoney } from '../format/money.ts';
import styles from './DayChart.module.css';
import { namedDays, type DayFrame } from './day-frame.ts';

interface DayAxesProps {
  readonly frame: DayFrame;
  /** The amounts that are marked. */
  readonly ticks: readonly number[];
  readonly currency: string;
  /** A narrow chart has room for the first day, the middle one and the last. */
  readonly isNarrow: boolean;
}

/** Days from 0 to the horizon along the foot of a chart, amounts up its side. */
export function DayAxes({ frame, ticks, currency, isNarrow }: DayAxesProps) {
  const { left, right, bottom } = frame;
  return (
    <g aria-hidden="true">
      {ticks.map((amount) => {
        const y = frame.y(amount);
        return (
          <g key={amount}>
            <line x1={left} x2={right} y1={y} y2={y} className={styles.grid} />
            <text x={left - 8} y={y} dy="0.355em" textAnchor="end" className={styles.tick}>
              {tickMoney(amount, currency)}
            </text>
          </g>
        );
      })}
      <line x1={left} x2={right} y1={bottom} y2={bottom} className={styles.axis} />
      {namedDays(frame, isNarrow).map((day) => {
        const x = frame.x(day);
        return (
          <g key={day}>
            <line x1={x} x2={x} y1={bottom} y2={bottom + 6} className={styles.axis} />
            <text x={x} y={bottom + 8} dy="0.71em" textAnchor="middle" className={styles.tick}>
              day {day}
            </text>
          </g>
        );
      })}
    </g>
  );
}
