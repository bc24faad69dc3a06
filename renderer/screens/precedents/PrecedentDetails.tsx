import type { ReactNode } from 'react';
import type { Precedent } from '../../../model/precedents/precedent.ts';
import { legallyBoundMeanings, precedentValueName } from '../../words/precedents.ts';
import styles from './PrecedentDetails.module.css';

/** All that is known of one act, and the page it was read on: as text, since Diverge has no network. */
export function PrecedentDetails({ precedent }: { readonly precedent: Precedent }) {
  const { designator, designatedParty, designationDate, instrument, carveOut, note } = precedent;
  return (
    <dl className={styles.details} data-details={precedent.id}>
      <Detail name="Designated">
        {designatedParty}, by {designator}, {designationDate}
      </Detail>
      <Detail name="Under">{instrument}</Detail>
      <Detail name="Bound">
        {legallyBoundMeanings[precedent.legallyBound]}
        {precedent.isBeyondLegalText && ' It did more than the rule asked.'}
      </Detail>
      {carveOut !== '' && <Detail name="Kept going">{carveOut}</Detail>}
      {precedent.easedOrReversedOn !== null && (
        <Detail name="Eased">{precedent.easedOrReversedOn}</Detail>
      )}
      {note !== '' && <Detail name="Note">{note}</Detail>}
      <Detail name="Source">
        {precedent.id}, {precedentValueName('sourceGrade', precedent.sourceGrade).toLowerCase()}
        <span className={styles.url}>{precedent.sourceUrl}</span>
      </Detail>
    </dl>
  );
}

function Detail({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
