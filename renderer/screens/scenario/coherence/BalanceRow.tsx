import type { VariableBalance } from '../../../../model/consistency/balances.ts';
import type { VariableNames } from '../../../words/variables.ts';
import { signedWeight } from '../../../words/weight.ts';
import styles from './BalanceList.module.css';
import { outcomeName, verdict } from './coherence-finding.ts';

interface BalanceRowProps {
  readonly own: VariableBalance;
  /** The largest balance there is, either way: the same for all rows. */
  readonly scale: number;
  /** The user chose what it holds. */
  readonly isChosen: boolean;
  readonly names: ReadonlyMap<string, VariableNames>;
  readonly onHold: (variable: string, outcome: string) => void;
}

/** One variable: filled what it holds, outlined what it could, further right the larger the balance. */
export function BalanceRow({ own, scale, isChosen, names, onHold }: BalanceRowProps) {
  const { variable, held, balances, rival, inconsistency } = own;
  const name = names.get(variable)?.name ?? variable;
  const place = (balance: number) => `${String(50 + (balance / scale) * 46)}%`;
  const heldAt = balances.find(({ outcome }) => outcome === held);
  const rivalAt = balances.find(({ outcome }) => outcome === rival);
  return (
    <div className={styles.row}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      {balances.length < 2 ? (
        <span className={styles.only}>{outcomeName(variable, held, names)}</span>
      ) : (
        <select
          className={styles.select}
          data-chosen={isChosen}
          aria-label={`What ${name} holds`}
          value={held}
          onChange={(event) => {
            onHold(variable, event.target.value);
          }}
        >
          {balances.map(({ outcome }) => (
            <option key={outcome} value={outcome}>
              {outcomeName(variable, outcome, names)}
            </option>
          ))}
        </select>
      )}
      <span className={styles.track} aria-hidden="true">
        <span className={styles.zero} />
        {inconsistency > 0 && heldAt !== undefined && rivalAt !== undefined && (
          <span
            className={styles.gap}
            style={{
              left: place(heldAt.balance),
              width: `${String((inconsistency / scale) * 46)}%`,
            }}
          />
        )}
        {balances
          .toSorted((left, right) => Number(left.outcome === held) - Number(right.outcome === held))
          .map(({ outcome, balance }) => (
            <span
              key={outcome}
              className={styles.dot}
              data-held={outcome === held}
              style={{ left: place(balance) }}
              title={`${outcomeName(variable, outcome, names)}: ${signedWeight(balance)}`}
            />
          ))}
      </span>
      <span className={styles.verdict}>{verdict(own, names)}</span>
    </div>
  );
}
