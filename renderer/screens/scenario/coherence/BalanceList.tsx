import { useState } from 'react';
import type { VariableBalance } from '../../../../model/consistency/balances.ts';
import type { WeighedCombination } from '../../../../model/consistency/weigh-combination.ts';
import { endKey } from '../../../../model/edit/influence.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import { plural } from '../../../format/number.ts';
import { useStore } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import type { VariableNames } from '../../../words/variables.ts';
import { signedWeight } from '../../../words/weight.ts';
import { BalanceRow } from './BalanceRow.tsx';
import { byInconsistency } from './coherence-finding.ts';
import styles from './BalanceList.module.css';

/** As many variables as a screen has room for; the inconsistent ones come first. */
const MOST_AT_FIRST = 8;

interface BalanceListProps {
  readonly combination: WeighedCombination;
  readonly scenario: Scenario;
  readonly clauses: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, VariableNames>;
  readonly onHold: (variable: string, outcome: string) => void;
}

/** Each variable with the outcome it holds, its balances on one scale, and what pulls it elsewhere. */
export function BalanceList(props: BalanceListProps) {
  const { combination, scenario, clauses, names, onHold } = props;
  const showJudgement = useStore((state) => state.showJudgement);
  const [isWhole, setWhole] = useState(false);
  const { variables } = combination.balance;
  // Where all fit, each stays in its place while the choices change.
  const ordered = variables.length > MOST_AT_FIRST ? byInconsistency(variables) : variables;
  const shown = isWhole ? ordered : ordered.slice(0, MOST_AT_FIRST);
  const scale = ordered
    .flatMap(({ balances }) => balances.map(({ balance }) => Math.abs(balance)))
    .reduce((most, balance) => Math.max(most, balance), 1);
  const chosen = new Set(combination.held.map(({ variable }) => variable));
  return (
    <>
      <ul className={styles.list} aria-label="Balances">
        {shown.map((own) => (
          <li key={own.variable} className={styles.item} data-pulled={own.inconsistency > 0}>
            <BalanceRow
              own={own}
              scale={scale}
              isChosen={chosen.has(own.variable)}
              names={names}
              onHold={onHold}
            />
            {own.inconsistency > 0 && <ul className={styles.pulls}>{pullsOf(own)}</ul>}
          </li>
        ))}
      </ul>
      {ordered.length > MOST_AT_FIRST && (
        <div>
          <Button
            look="quiet"
            onClick={() => {
              setWhole(!isWhole);
            }}
          >
            {isWhole
              ? 'Show fewer'
              : `Show ${plural(ordered.length - MOST_AT_FIRST, 'more', 'more')}`}
          </Button>
        </div>
      )}
    </>
  );

  function pullsOf({ pulls }: VariableBalance) {
    return pulls.map(({ influence, points }) => {
      const judged = scenario.influences?.[influence];
      if (judged === undefined) return null;
      const { from, to } = judged;
      return (
        <li key={influence}>
          <button
            type="button"
            className={styles.pull}
            onClick={() => {
              showJudgement(from, to);
            }}
          >
            <span className={styles.points}>{signedWeight(points)}</span>
            <span>
              {points > 0 ? 'pulls' : 'holds'}: {clauses.get(endKey(from))} →{' '}
              {clauses.get(endKey(to))}
            </span>
          </button>
        </li>
      );
    });
  }
}
