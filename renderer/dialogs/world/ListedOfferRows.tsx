import type { ComparedOffer } from '../../../model/availability/compare-world.ts';
import { count } from '../../format/number.ts';
import { listedStatusNames } from '../../words/world.ts';
import styles from './world-dialogs.module.css';

interface ListedOfferRowsProps {
  readonly heading: string;
  readonly offers: readonly ComparedOffer[];
  /** By the keys of the list's offers. */
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Offers of the list to be taken or left, each with what its pages say; none: nothing. */
export function ListedOfferRows({ heading, offers, chosen, onChange }: ListedOfferRowsProps) {
  if (offers.length === 0) return null;
  const keys = offers.map(({ listed }) => listed.key);
  const number = keys.filter((key) => chosen.has(key)).length;
  const withKeys = (some: readonly string[], isTaken: boolean) =>
    new Set(isTaken ? [...chosen, ...some] : [...chosen].filter((key) => !some.includes(key)));
  return (
    <section className={styles.group} aria-label={heading}>
      <label className={styles.all}>
        <input
          type="checkbox"
          checked={number === keys.length}
          ref={(input) => {
            if (input !== null) input.indeterminate = number > 0 && number < keys.length;
          }}
          onChange={({ target }) => {
            onChange(withKeys(keys, target.checked));
          }}
        />
        <strong>{heading}</strong>
        <span className={styles.soft}>
          {count(number)} of {count(keys.length)}
        </span>
      </label>
      <ul>
        {offers.map(({ listed }) => (
          <li key={listed.key} className={styles.row}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(listed.key)}
                onChange={({ target }) => {
                  onChange(withKeys([listed.key], target.checked));
                }}
              />
              <span>
                {listed.model.name}
                <span className={styles.soft}> {listed.model.vendor}</span>
              </span>
              <span>{listed.channel.name}</span>
            </label>
            <details>
              <summary>
                {listedStatusNames[listed.status]}
                <span className={styles.soft}>
                  {' '}
                  {listed.rows.map(({ asOf }) => asOf).join('; ')}
                </span>
              </summary>
              {listed.rows.map((row) => (
                <p key={`${row.family} ${row.cloud}`} className={styles.source}>
                  {[row.family, row.since && `since ${row.since}`, row.restriction]
                    .filter((text) => text !== '')
                    .join('. ')}
                  <span>{row.sourceUrl}</span>
                </p>
              ))}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
