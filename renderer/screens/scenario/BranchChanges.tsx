import { useState } from 'react';
import type { Content } from '../../../model/change/content.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { plural } from '../../format/number.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { changedAssumptions } from '../../words/changed-assumptions.ts';
import styles from './BranchChanges.module.css';

interface BranchChangesProps {
  readonly scenario: Scenario;
  readonly parent: Scenario;
  readonly content: Content;
}

/** So many are read at a glance; the rest on request. */
const AT_A_GLANCE = 3;

/** What a branch assumes otherwise than the scenario it came from. */
export function BranchChanges({ scenario, parent, content }: BranchChangesProps) {
  const selectScenario = useStore((state) => state.selectScenario);
  const [isWhole, setWhole] = useState(false);
  const changes = changedAssumptions(parent, scenario, content);
  const shown = isWhole ? changes : changes.slice(0, AT_A_GLANCE);
  return (
    <section className={styles.branch} aria-label="What this branch changes">
      <h2 className={styles.heading}>
        <span>
          {changes.length === 0 ? 'Nothing changed yet' : plural(changes.length, 'change')} against
        </span>
        <button
          type="button"
          className={styles.parent}
          title={parent.name}
          onClick={() => {
            selectScenario(parent.id);
          }}
        >
          {parent.name}
        </button>
      </h2>
      {changes.length > 0 && (
        <dl className={styles.changes}>
          {shown.map(({ of, before, after }, place) => (
            <div key={`${String(place)} ${of}`} className={styles.change}>
              <dt>{of}</dt>
              <dd>
                <span className={styles.before}>{before}</span> <span aria-label="now">→</span>{' '}
                {after}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {changes.length > AT_A_GLANCE && (
        <Button
          look="quiet"
          onClick={() => {
            setWhole(!isWhole);
          }}
        >
          {isWhole ? 'Show fewer' : `Show all ${String(changes.length)}`}
        </Button>
      )}
    </section>
  );
}
