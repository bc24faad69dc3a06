import { useMemo } from 'react';
import type { Content } from '../../../model/change/content.ts';
import { endKey, judgementTable } from '../../../model/edit/influence.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { plural } from '../../format/number.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { outcomeClauses } from '../../words/clauses.ts';
import { signedWeight } from '../../words/weight.ts';
import { judgementChance, judgementsByEffect } from '../influences/influence-finding.ts';
import styles from './Assumptions.module.css';
import own from './InfluenceSummary.module.css';

const MOST_SHOWN = 6;

/** The judgements that move a chance most, in words, and the way into the matrix. */
export function InfluenceSummary({
  scenario,
  content,
}: {
  readonly scenario: Scenario;
  readonly content: Content;
}) {
  const side = useStore((state) => state.side);
  const showSide = useStore((state) => state.showSide);
  const showJudgement = useStore((state) => state.showJudgement);
  const chances = useStore((state) => state.chances);
  const table = useMemo(() => judgementTable(scenario.influences ?? []), [scenario.influences]);
  const clauses = useMemo(() => outcomeClauses(scenario, content), [scenario, content]);
  const judgements = judgementsByEffect(table, chances);
  const isShown = side === 'influences';
  return (
    <section className={styles.section} aria-label="Influences in words">
      <div className={styles.heading}>
        <h2>Influences</h2>
        <Button
          look="quiet"
          pressed={isShown}
          onClick={() => {
            showSide(isShown ? 'exposure' : 'influences');
          }}
        >
          Influence matrix
        </Button>
      </div>
      {judgements.length === 0 && (
        <p className={styles.faint}>
          Every outcome comes about by itself. The matrix says which ones make which others
          likelier, or keep them back.
        </p>
      )}
      {judgements.length > 0 && (
        <ul className={styles.list}>
          {judgements.slice(0, MOST_SHOWN).map((judgement) => {
            const { from, to, weight, influences } = judgement;
            const back = table.get(endKey(to))?.get(endKey(from))?.weight ?? 0;
            const plain = `If ${clauses.get(endKey(from)) ?? ''}, ${clauses.get(endKey(to)) ?? ''}`;
            return (
              <li key={`${endKey(from)} ${endKey(to)}`} className={own.item}>
                <button
                  type="button"
                  className={own.judgement}
                  onClick={() => {
                    showJudgement(from, to);
                  }}
                >
                  <span>{judgementChance(judgement, chances, clauses) ?? plain}</span>
                  <span className={own.weight} data-sign={Math.sign(weight)}>
                    {signedWeight(weight)}
                  </span>
                </button>
                {back !== 0 && (
                  <span className={styles.faint}>
                    {signedWeight(back)} the other way round; for the chances the two add up to{' '}
                    {signedWeight(weight + back)}
                  </span>
                )}
                {influences[0]?.note !== undefined && (
                  <span className={styles.faint}>{influences[0].note}</span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {judgements.length > MOST_SHOWN && (
        <p className={styles.faint}>
          and {plural(judgements.length - MOST_SHOWN, 'more', 'more')} in the matrix
        </p>
      )}
    </section>
  );
}
