import type { ReactNode } from 'react';
import type { LossFacet } from '../../model/deck/deck.ts';
import { exactMoney, shortMoney } from '../format/money.ts';
import { Figure } from './Figure.tsx';
import { isChosen, type Focus } from './focus.ts';
import styles from './LossBars.module.css';
import { money } from './table.ts';

export interface LossBar {
  /** The value of the facet; null for what is summed up as others. */
  readonly value: string | null;
  readonly name: string;
  /** Of all deployments. */
  readonly whole: number;
  /** Of the chosen ones; the same where nothing is chosen. */
  readonly amount: number;
}

interface LossBarsProps {
  readonly title: string;
  readonly what: string;
  readonly facet: LossFacet;
  readonly bars: readonly LossBar[];
  /** The amounts at the two ends, the same for all the charts that stand together. */
  readonly scale: readonly [low: number, high: number];
  readonly currency: string;
  readonly focus: Focus;
}

/** Expected loss of each group from a common zero, labelled beside the bars; pale behind it, that of the whole. */
export function LossBars({ title, what, facet, bars, scale, currency, focus }: LossBarsProps) {
  const isPart = focus.part !== null;
  return (
    <Figure
      keep={{ kind: 'losses', by: facet }}
      title={title}
      unit={`Expected loss by ${what}, ${currency}${isPart ? '; pale: of the whole portfolio' : ''}`}
      table={{
        columns: [
          what,
          money('Expected loss', currency),
          ...(isPart ? [money('Of the whole', currency)] : []),
        ],
        rows: bars.map(({ name, amount, whole }) => [name, amount, ...(isPart ? [whole] : [])]),
      }}
    >
      <ul className={styles.bars}>
        {bars.map((bar, place) => (
          <li key={place}>
            <BarRow facet={facet} bar={bar} focus={focus} hint={exactMoney(bar.amount, currency)}>
              <span className={styles.name} title={bar.name}>
                {bar.name}
              </span>
              <span className={styles.track}>
                <Bar amount={bar.whole} scale={scale} look={isPart ? 'whole' : 'part'} />
                {isPart && <Bar amount={bar.amount} scale={scale} look="part" />}
              </span>
              <span className={styles.amount}>{shortMoney(bar.amount, currency)}</span>
            </BarRow>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

interface BarRowProps {
  readonly facet: LossFacet;
  readonly bar: LossBar;
  readonly focus: Focus;
  readonly hint: string;
  readonly children: ReactNode;
}

/** A row that chooses its group; what is summed up as others is no group. */
function BarRow({ facet, bar: { value }, focus, hint, children }: BarRowProps) {
  const { choose } = focus;
  if (value === null || choose === null) {
    return (
      <span className={styles.row} title={hint}>
        {children}
      </span>
    );
  }
  const facets = { [facet]: value };
  return (
    <button
      type="button"
      className={styles.row}
      title={hint}
      aria-pressed={isChosen(focus, facets)}
      onClick={() => {
        choose(facets);
      }}
    >
      {children}
    </button>
  );
}

interface BarProps {
  readonly amount: number;
  readonly scale: readonly [low: number, high: number];
  readonly look: 'whole' | 'part';
}

/** From zero to the amount, in hundredths of the scale. */
function Bar({ amount, scale: [low, high], look }: BarProps) {
  if (amount === 0) return null;
  const length = high === low ? 1 : high - low;
  const left = `${((Math.min(0, amount) - low) / length) * 100}%`;
  const width = `${(Math.abs(amount) / length) * 100}%`;
  return <span className={styles[look]} style={{ left, width }} />;
}
