import styles from './DayChart.module.css';
import type { DayFrame } from './day-frame.ts';
import type { DayMark } from './DayMarks.tsx';

interface DayPointerProps {
  /** Which of the days. */
  readonly place: number;
  readonly day: number;
  readonly marks: readonly DayMark[];
  readonly frame: DayFrame;
}

/** The day under the pointer, or reached by the arrow keys, and where it is on the lines. */
export function DayPointer({ place, day, marks, frame }: DayPointerProps) {
  const x = frame.x(day);
  return (
    <g>
      <line x1={x} x2={x} y1={frame.top} y2={frame.bottom} className={styles.pointed} />
      {marks.map((mark, order) => {
        if (mark.kind === 'band' || mark.isTold !== true) return null;
        const amount = mark.amounts[place];
        if (amount === undefined) return null;
        const y = frame.y(amount);
        return <circle key={order} cx={x} cy={y} r={4} fill={mark.stroke} className={styles.dot} />;
      })}
    </g>
  );
}
