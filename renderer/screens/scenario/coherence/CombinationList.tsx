import { useMemo, useState } from 'react';
import type { Content } from '../../../../model/change/content.ts';
import type { WeighedCombination } from '../../../../model/consistency/weigh-combination.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import { count, plural } from '../../../format/number.ts';
import type { Listed } from '../../../engine/judgement-messages.ts';
import { useStore } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import type { VariableNames } from '../../../words/variables.ts';
import { CombinationRow } from './CombinationRow.tsx';
import { variableKeys } from './combination-words.ts';
import styles from './CombinationList.module.css';

const MOST_AT_FIRST = 10;

interface CombinationListProps {
  readonly listed: Listed | null;
  /** What is listed is of the draft before. */
  readonly isSearching: boolean;
  /** The combination looked at above, if there is one. */
  readonly shown: WeighedCombination | null;
  readonly scenario: Scenario;
  readonly content: Content;
  readonly clauses: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, VariableNames>;
}

/** The combinations in which every variable holds its largest balance, each a click away from being a scenario. */
export function CombinationList(props: CombinationListProps) {
  const { listed, isSearching, shown, scenario, content, clauses, names } = props;
  const stop = useStore((state) => state.stopSearching);
  const [isWhole, setWhole] = useState(false);
  const keys = useMemo(() => variableKeys(scenario), [scenario]);
  const searching = isSearching && (
    <p className={styles.searching} role="status">
      Looking for the combinations that hang together…
      <Button look="quiet" onClick={stop}>
        Stop
      </Button>
    </p>
  );
  if (listed === null) return searching;
  if (listed.kind === 'refused')
    return isSearching ? searching : <p className={styles.refused}>{listed.message}</p>;
  const { combinations, consistent, listed: states } = listed.list;
  const rows = isWhole ? states : states.slice(0, MOST_AT_FIRST);
  // What is the same in all of them tells none apart.
  const telling = keys.filter((_, index) => {
    const held = new Set(states.map(({ outcomes }) => outcomes[index]));
    held.delete('moot');
    return held.size > 1;
  });
  return (
    <section
      className={styles.section}
      data-pending={isSearching}
      aria-label="Consistent combinations"
    >
      {searching}
      <h3 className={styles.title}>{finding(consistent, combinations)}</h3>
      {consistent > 0 && (
        <div className={styles.table} role="table" aria-label="Consistent combinations">
          <div className={styles.head} role="row">
            <span role="columnheader" title="The sum of the balances of what is held">
              Impact
            </span>
            <span role="columnheader">Probability</span>
            <span role="columnheader">
              What holds{telling.length < keys.length && ', where they differ'}
            </span>
            <span role="columnheader" className="visually-hidden">
              What to do with it
            </span>
          </div>
          {rows.map((state) => (
            <CombinationRow
              key={state.outcomes.join(' ')}
              state={state}
              keys={keys}
              telling={telling}
              isShown={shown?.outcomes.join(' ') === state.outcomes.join(' ')}
              scenario={scenario}
              content={content}
              clauses={clauses}
              names={names}
            />
          ))}
        </div>
      )}
      <div className={styles.more}>
        {states.length > MOST_AT_FIRST && (
          <Button
            look="quiet"
            onClick={() => {
              setWhole(!isWhole);
            }}
          >
            {isWhole ? 'Show fewer' : `Show ${count(states.length - MOST_AT_FIRST)} more`}
          </Button>
        )}
        {consistent > states.length && (
          <span>{plural(consistent - states.length, 'further one')} of less impact</span>
        )}
      </div>
    </section>
  );
}

function finding(consistent: number, combinations: number | string): string {
  const all = `${typeof combinations === 'number' ? count(combinations) : combinations} combinations`;
  if (consistent === 0) return `None of ${all} hangs together: in each some outcome is outweighed`;
  return `${count(consistent)} of ${all} ${consistent === 1 ? 'hangs' : 'hang'} together`;
}
