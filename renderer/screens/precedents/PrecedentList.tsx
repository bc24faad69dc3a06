import { useState } from 'react';
import type { Precedent } from '../../../model/precedents/precedent.ts';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { precedentValueName } from '../../words/precedents.ts';
import { stanceNames } from '../../words/stance.ts';
import { PrecedentDetails } from './PrecedentDetails.tsx';
import styles from './PrecedentList.module.css';

/** The rows behind the rates; each opens to all that its source says. */
export function PrecedentList({ precedents }: { readonly precedents: readonly Precedent[] }) {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <table className={styles.list} aria-label="Precedents">
      <thead>
        <tr>
          <th scope="col">Stance</th>
          <th scope="col">Actor</th>
          <th scope="col">Case</th>
          <th scope="col" className={styles.bound}>
            Bound by law
          </th>
          <th scope="col" className={styles.days}>
            Days
          </th>
        </tr>
      </thead>
      <tbody>
        {precedents.map((precedent) => (
          <PrecedentRow
            key={precedent.id}
            precedent={precedent}
            isOpen={opened === precedent.id}
            onToggle={() => {
              setOpened(opened === precedent.id ? null : precedent.id);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}

interface PrecedentRowProps {
  readonly precedent: Precedent;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function PrecedentRow({ precedent, isOpen, onToggle }: PrecedentRowProps) {
  const { id, stance, actor, daysToAct, isActDateApproximate } = precedent;
  const days = daysToAct === null ? '–' : `${isActDateApproximate ? '~' : ''}${minus(daysToAct)}`;
  return (
    <>
      <tr className={isOpen ? styles.opened : undefined} data-precedent={id} onClick={onToggle}>
        <td>
          <span className={styles.stance}>
            <StanceMark kind={stance} />
            {stanceNames[stance]}
          </span>
        </td>
        <th scope="row" title={actor}>
          <button
            type="button"
            className={styles.actor}
            aria-expanded={isOpen}
            onClick={(event) => {
              event.stopPropagation();
              onToggle();
            }}
          >
            {actor}
          </button>
        </th>
        <td title={precedent.case}>{precedent.case}</td>
        <td className={styles.bound}>
          {precedentValueName('legallyBound', precedent.legallyBound)}
        </td>
        <td className={styles.days} title={daysTitle(precedent)}>
          {days}
        </td>
      </tr>
      {isOpen && (
        <tr className={styles.details}>
          <td colSpan={5}>
            <PrecedentDetails precedent={precedent} />
          </td>
        </tr>
      )}
    </>
  );
}

function minus(days: number): string {
  return String(days).replace('-', '−');
}

function daysTitle({ daysToAct, isActDateApproximate }: Precedent): string {
  if (daysToAct === null) return 'The day is not known';
  return isActDateApproximate
    ? 'Days from the designation to the act, approximately: a report’s day, or an upper bound'
    : 'Days from the designation to the act';
}
