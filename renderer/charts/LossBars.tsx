import { exactMoney, shortMoney } from '../format/money.ts';
import { Figure } from './Figure.tsx';
import { money } from './table.ts';
import styles from './LossBars.module.css';

export interface LossBar {
  readonly name: string;
  readonly amount: number;
}

interface LossBarsProps {
  readonly title: string;
  readonly what: string;
  readonly bars: readonly LossBar[];
  /** The amounts at the two ends, the same for all the charts that stand together. */
  readonly scale: readonly [low: number, high: number];
  readonly currency: string;
}

/** Expected loss of each group from a common zero, labelled beside the bars. */
export function LossBars({ title, what, bars, scale, currency }: LossBarsProps) {
  return (
    <Figure
      title={title}
      unit={`Expected loss by ${what}, ${currency}`}
      table={{
        columns: [what, money('Expected loss', currency)],
        rows: bars.map((bar) => [bar.name, bar.amount]),
      }}
    >
      <ul className={styles.bars}>
        {bars.map((bar, place) => (
          <li key={place} className={styles.row}>
            <span className={styles.name} title={bar.name}>
              {bar.name}
            </span>
            <span className={styles.track}>
              {bar.amount !== 0 && (
                <span className={styles.bar} style={barStyle(bar.amount, scale)} />
              )}
            </span>
            <span className={styles.amount} title={exactMoney(bar.amount, currency)}>
              {shortMoney(bar.amount, currency)}
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

/** From zero to the amount, in hundredths of the scale. */
function barStyle(amount: number, [low, high]: readonly [low: number, high: number]) {
  const length = high === low ? 1 : high - low;
  const from = ((Math.min(0, amount) - low) / length) * 100;
  return { left: `${from}%`, width: `${(Math.abs(amount) / length) * 100}%` };
}
