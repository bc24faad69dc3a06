import { useEffect, useMemo } from 'react';
import type { Content } from '../../../../model/change/content.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import { Figure } from '../../../charts/Figure.tsx';
import { percent } from '../../../format/number.ts';
import { useStore } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { outcomeClauses } from '../../../words/clauses.ts';
import { variableNames } from '../../../words/variables.ts';
import { useInSight } from '../exposure/use-in-sight.ts';
import { BalanceList } from './BalanceList.tsx';
import { coherenceFinding, coherenceTable } from './coherence-finding.ts';
import { CombinationList } from './CombinationList.tsx';
import styles from './HangTogether.module.css';

interface HangTogetherProps {
  readonly scenario: Scenario;
  readonly content: Content;
}

/** Does it hang together: asked while it is in sight, since a search keeps a core busy. */
export function HangTogether(props: HangTogetherProps) {
  const watch = useStore((state) => state.watchCoherence);
  const [isInSight, frame] = useInSight();
  useEffect(() => (isInSight ? watch() : undefined), [isInSight, watch]);
  return (
    <div ref={frame}>
      <Coherence {...props} />
    </div>
  );
}

/** Which assumption pulls against which, and the combinations in which none does. */
function Coherence({ scenario, content }: HangTogetherProps) {
  const coherence = useStore((state) => state.coherence);
  const held = useStore((state) => state.heldOutcomes);
  const hold = useStore((state) => state.holdOutcomes);
  const showSide = useStore((state) => state.showSide);
  const names = useMemo(() => variableNames(scenario, content), [scenario, content]);
  const clauses = useMemo(() => outcomeClauses(scenario, content), [scenario, content]);

  if ((scenario.influences ?? []).length === 0) {
    return (
      <div className={styles.none}>
        <p>
          No influence is judged in this scenario, so nothing pulls against anything: every
          combination of outcomes hangs together.
        </p>
        <Button
          onClick={() => {
            showSide('influences');
          }}
        >
          Judge influences
        </Button>
      </div>
    );
  }
  if (coherence.scenario !== scenario.id || coherence.weighed === null) {
    return <p className={styles.pending}>Weighing the influences…</p>;
  }
  const { weighed, listed } = coherence;
  return (
    <div className={styles.view} aria-busy={coherence.isWeighing || coherence.isSearching}>
      {weighed.kind === 'refused' ? (
        // The reason stands above already, where the figures would be.
        <p className={styles.refused}>
          Without probabilities no combination is the most likely.
          {listed?.kind === 'listed' && ' Consistency takes none: look at one of those below.'}
        </p>
      ) : (
        <div className={styles.weighed} data-pending={coherence.isWeighing}>
          <Figure
            title={coherenceFinding(weighed.combination, names, clauses)}
            unit="Balance: the weights on an outcome from what holds elsewhere, added up. ● held, ○ not"
            table={coherenceTable(weighed.combination, names)}
          >
            <p className={styles.facts}>
              {weighed.combination.probability !== null &&
                `Probability ${percent(weighed.combination.probability)}. `}
              Total impact {weighed.combination.balance.totalImpact}, inconsistency{' '}
              {weighed.combination.balance.inconsistency}.
              {held.length > 0 && (
                <Button
                  look="quiet"
                  onClick={() => {
                    hold([]);
                  }}
                >
                  Back to the most likely
                </Button>
              )}
            </p>
            <BalanceList
              combination={weighed.combination}
              scenario={scenario}
              clauses={clauses}
              names={names}
              onHold={(variable, outcome) => {
                // Of what was chosen, not of the answer on screen: that may still be to an earlier choice.
                const others = held.filter((one) => one.variable !== variable);
                hold([...others, { variable, outcome }]);
              }}
            />
          </Figure>
        </div>
      )}
      <CombinationList
        listed={listed}
        isSearching={coherence.isSearching}
        shown={weighed.kind === 'weighed' ? weighed.combination : null}
        scenario={scenario}
        content={content}
        clauses={clauses}
        names={names}
      />
    </div>
  );
}
