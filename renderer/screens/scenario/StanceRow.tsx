import { memo, useState } from 'react';
import type { Content } from '../../../model/change/content.ts';
import { certainOutcome, likeliestOutcome } from '../../../model/edit/probability.ts';
import { STANCE_KINDS, withStance, withUncertainStance } from '../../../model/edit/stance.ts';
import type { Stance, StanceKind, StanceOutcome } from '../../../model/scenario.ts';
import type { Channel, Vendor } from '../../../model/workspace.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { DisclosureButton } from '../../ui/DisclosureButton.tsx';
import { stanceReach } from '../../words/reach.ts';
import { stanceSentence } from '../../words/stance.ts';
import { StanceChoices } from './StanceChoices.tsx';
import { StanceOutcomeRow } from './StanceOutcomeRow.tsx';
import styles from './StanceRow.module.css';
import { stanceKeys } from './stance-keys.ts';

interface StanceRowProps {
  readonly vendor: Vendor;
  readonly channel: Channel;
  /** Undefined: none is listed, and the channel diverges (exposure model §3). */
  readonly stance: Stance | undefined;
  readonly content: Content;
}

const UNLISTED: StanceOutcome = { id: 'diverge', kind: 'diverge', probability: 1 };

/**
 * One channel's stance: three choices, each a click or a letter away, and linked probabilities when it is uncertain.
 * It looks at its own stance alone, so that one of sixty can change without the others being drawn again.
 */
export const StanceRow = memo(
  function StanceRow({ vendor, channel, stance, content }: StanceRowProps) {
    const edit = useStore((state) => state.editScenario);
    const showDialog = useStore((state) => state.showDialog);
    const [isOpen, setOpen] = useState(false);
    const place = { vendor: vendor.id, channel: channel.id };
    const outcomes = inOrder(stance?.outcomes ?? [UNLISTED]);
    const certain = certainOutcome(outcomes);
    const label = `Change stance of ${channel.name}`;
    // A slider dragged to its end makes an outcome certain: it must not vanish under the hand.
    const [isWeighing, setWeighing] = useState(certain === undefined);
    if (certain === undefined && !isWeighing) setWeighing(true);
    const take = (kind: StanceKind) => {
      setWeighing(false);
      edit('change-stance', label, (before) => withStance(before, place, kind));
    };
    const shown = outcomes.filter((outcome) => isWeighing || (isOpen && outcome === certain));

    return (
      <div
        className={styles.row}
        role="group"
        aria-label={`${channel.name} on ${vendor.name}`}
        onKeyDown={stanceKeys(take)}
      >
        <div className={styles.head}>
          <span className={styles.channel} title={channel.name}>
            {channel.name}
          </span>
          <Button
            look="quiet"
            pressed={isWeighing}
            label={`${channel.name}: ${isWeighing ? 'uncertain' : 'certain'}`}
            title={
              isWeighing ? 'Make the likeliest stance certain' : 'Give each stance a probability'
            }
            onClick={() => {
              const likeliest = likeliestOutcome(outcomes);
              if (isWeighing && likeliest !== undefined) return take(likeliest.kind);
              setWeighing(true);
              edit('change-stance', label, (before) => withUncertainStance(before, place));
            }}
          >
            %
          </Button>
          <Button
            look="quiet"
            label={`Start ${channel.name} from precedents`}
            title="Start from precedents: what others did"
            onClick={() => {
              showDialog({
                kind: 'start-from-precedents',
                place,
                filter: channel.kind === 'cloud' ? { actorType: 'cloud' } : {},
              });
            }}
          >
            ≈
          </Button>
          <DisclosureButton
            label={`Days and conditions of ${channel.name}`}
            isOpen={isOpen}
            onToggle={() => {
              setOpen(!isOpen);
            }}
          />
        </div>
        <StanceChoices place={place} channel={channel} outcomes={outcomes} onTake={take} />
        {!isWeighing && certain !== undefined && certain.kind !== 'diverge' && (
          <p className={styles.sentence}>
            {stanceSentence(certain)} {stanceReach(content, place, certain)}
          </p>
        )}
        {isWeighing && (
          <p className={`${styles.question} two-lines`}>
            If designated, what would {channel.name} do?
          </p>
        )}
        {shown.map((outcome) => (
          <StanceOutcomeRow
            key={outcome.id}
            place={place}
            channel={channel}
            outcome={outcome}
            others={outcomes.filter((other) => other !== outcome)}
            isCertain={!isWeighing}
            isOpen={isOpen}
            content={content}
          />
        ))}
      </div>
    );
  },
  (before, now) =>
    before.vendor === now.vendor &&
    before.channel === now.channel &&
    before.stance === now.stance &&
    before.content.deployments === now.content.deployments &&
    before.content.models === now.content.models,
);

/** Follow, partial, diverge, whatever order the file has them in. */
function inOrder(outcomes: readonly StanceOutcome[]): readonly StanceOutcome[] {
  return STANCE_KINDS.flatMap((kind) => outcomes.filter((outcome) => outcome.kind === kind));
}
