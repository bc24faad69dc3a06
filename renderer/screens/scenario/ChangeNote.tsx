import styles from './Headline.module.css';

/** How a figure is shown: rounded for reading, exact for the hover. */
export interface Shown {
  readonly short: (amount: number) => string;
  readonly exact: (amount: number) => string;
}

/** How far a figure is from the same of another scenario. */
export interface Change {
  readonly short: string;
  readonly exact: string;
}

/** "+$1.2 M", "−3.4", "no change"; what is lost in rounding counts as none. */
export function changeFrom(before: number, now: number, { short, exact }: Shown): Change {
  const change = now - before;
  const zero = short(0);
  const size = short(Math.abs(change));
  const sign = change > 0 ? '+' : '−';
  return {
    short: size === zero ? 'no change' : `${sign}${size}`,
    exact: `${exact(before)} before, ${exact(now)} now`,
  };
}

interface ChangeNoteProps {
  readonly name: string;
  readonly change: Change | null;
  /** Said once, beside the first figure. */
  readonly against?: string | undefined;
}

/** The change of a figure against the scenario this one branches from; nothing for one that branches from none. */
export function ChangeNote({ name, change, against }: ChangeNoteProps) {
  if (change === null) return null;
  return (
    <dd className={styles.change} data-change={name} title={change.exact}>
      {change.short}
      {against !== undefined && (
        <span className={styles.against} title={against}>
          {' '}
          against its parent
        </span>
      )}
    </dd>
  );
}
