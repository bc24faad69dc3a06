import { certainOutcome } from '../../../model/edit/probability.ts';
import { STANCE_KINDS, type StancePlace } from '../../../model/edit/stance.ts';
import type { StanceKind, StanceOutcome } from '../../../model/scenario.ts';
import type { Channel } from '../../../model/workspace.ts';
import { percent } from '../../format/number.ts';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { stanceNames } from '../../words/stance.ts';
import styles from './StanceRow.module.css';

interface StanceChoicesProps {
  readonly place: StancePlace;
  readonly channel: Channel;
  readonly outcomes: readonly StanceOutcome[];
  readonly onTake: (kind: StanceKind) => void;
}

/** Follow, Partial or Diverge: the one that is certain, or how likely each is; a click makes it certain. */
export function StanceChoices({ place, channel, outcomes, onTake }: StanceChoicesProps) {
  const certain = certainOutcome(outcomes);
  const chanceOf = (kind: StanceKind) =>
    outcomes
      .filter((outcome) => outcome.kind === kind)
      .reduce((sum, { probability }) => sum + probability, 0);
  return (
    <div className={styles.choices} role="radiogroup" aria-label={`Stance of ${channel.name}`}>
      {STANCE_KINDS.map((kind) => (
        <label
          key={kind}
          className={styles.choice}
          data-kind={kind}
          data-chosen={certain?.kind === kind}
        >
          <input
            type="radio"
            className="visually-hidden"
            name={`stance-${place.vendor}-${place.channel}`}
            checked={certain?.kind === kind}
            onChange={() => {
              onTake(kind);
            }}
          />
          <StanceMark kind={kind} />
          {stanceNames[kind]}
          {certain === undefined && (
            <span className={styles.chance}>{percent(chanceOf(kind))}</span>
          )}
        </label>
      ))}
    </div>
  );
}
