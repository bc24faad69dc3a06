import type { Content } from '../../../../model/change/content.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import type { Suggestion } from '../../../../model/suggest/suggest.ts';
import { PlanRows } from '../../../charts/PlanRows.tsx';
import type { SearchState } from '../../../suggest/use-suggestion.ts';
import { mitigationWords } from '../../../words/mitigation.ts';
import { planNames } from '../../../words/plans.ts';
import { progressWords, proofWords, suggestionFinding } from '../../../words/suggestion.ts';
import styles from './SuggestDialog.module.css';

interface SearchResultProps {
  readonly state: SearchState;
  readonly scenario: Scenario;
  readonly content: Content;
}

/** How the search is going, what it found, and how that stands beside the other plans. */
export function SearchResult({ state, scenario, content }: SearchResultProps) {
  const { currency } = content.workspace;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'refused':
      return (
        <p className={styles.problem} role="alert">
          {state.message}
        </p>
      );
    case 'running':
      return (
        <div className={styles.progress}>
          <p role="status">{progressWords(state.progress)}</p>
          <progress
            aria-label="Progress of the search"
            max={1}
            {...(state.progress.kind === 'working-out' ? { value: state.progress.done } : {})}
          />
        </div>
      );
    case 'found': {
      const { suggestion, plans } = state;
      const names = planNames(scenario);
      return (
        <section className={styles.result} aria-label="Suggested plan">
          <div role="status">
            <h3>{suggestionFinding(suggestion, plans, currency)}</h3>
          </div>
          <p className={styles.faint}>{proofWords(suggestion, currency)}</p>
          <MitigationLines suggestion={suggestion} content={content} />
          {plans !== null && (
            <PlanRows
              label="The suggested plan beside the others"
              plans={plans}
              nameOf={({ id }) => names.get(id) ?? 'Suggested'}
              currency={currency}
            />
          )}
          {plans === null && suggestion.mitigations.length > 0 && (
            <p className={styles.faint} role="status">
              Being evaluated in full, beside the other plans…
            </p>
          )}
        </section>
      );
    }
  }
}

function MitigationLines({
  suggestion: { mitigations },
  content,
}: {
  readonly suggestion: Suggestion;
  readonly content: Content;
}) {
  return (
    <ol className={styles.lines}>
      {mitigations.map((_, place) => {
        const words = mitigationWords(mitigations, place, content);
        return (
          <li key={place}>
            <strong>{words?.where}</strong>: {words?.what}{' '}
            <span className={styles.faint}>{words?.cost}</span>
          </li>
        );
      })}
    </ol>
  );
}
