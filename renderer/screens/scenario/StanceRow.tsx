import { useState, type KeyboardEvent } from 'react';
import type { Content } from '../../../model/change/content.ts';
import { certainOutcome } from '../../../model/edit/probability.ts';
import {
  STANCE_KINDS,
  stanceAt,
  withStance,
  withUncertainStance,
} from '../../../model/edit/stance.ts';
import { likeliestOutcome } from '../../../model/edit/probability.ts';
import type { Scenario, StanceKind, StanceOutcome } from '../../../model/scenario.ts';
import type { Channel, Vendor } from '../../../model/workspace.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { DisclosureButton } from '../../ui/DisclosureButton.tsx';
import { stanceReach } from '../../words/reach.ts';
import { stanceNames, stanceSentence } from '../../words/stance.ts';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { StanceOutcomeRow } from './StanceOutcomeRow.tsx';
import styles from './StanceRow.module.css';

interface StanceRowProps {
  readonly vendor: Vendor;
  readonly channel: Channel;
  readonly scenario: Scenario;
  readonly content: Content;
}

/** A stance that is not listed diverges (exposure model §3). */
const UNLISTED: StanceOutcome = { id: 'diverge', kind: 'diverge', probability: 1 };

/** One channel's stance: three choices when it is certain, linked probabilities when it is not. */
export function StanceRow({ vendor, channel, scenario, content }: StanceRowProps) {
  const edit = useStore((state) => state.editScenario);
  const showDialog = useStore((state) => state.showDialog);
  const [isOpen, setOpen] = useState(false);
  const place = { vendor: vendor.id, channel: channel.id };
  const outcomes = inOrder(stanceAt(scenario, place)?.outcomes ?? [UNLISTED]);
  const certain = certainOutcome(outcomes);
  const label = `Change stance of ${channel.name}`;
  const take = (kind: StanceKind) => {
    edit('change-stance', label, (before) => withStance(before, place, kind));
  };
  const byKey = (event: KeyboardEvent) => {
    // The letters are for the row and its choices; in a field they are letters.
    if (event.target instanceof HTMLInputElement && event.target.type !== 'radio') return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const kind = STANCE_KINDS.find((one) => one.startsWith(event.key.toLowerCase()));
    if (kind === undefined) return;
    event.preventDefault();
    take(kind);
  };

  return (
    <div
      className={styles.row}
      role="group"
      aria-label={`${channel.name} on ${vendor.name}`}
      onKeyDown={byKey}
    >
      <div className={styles.head}>
        <span className={styles.channel} title={channel.name}>
          {channel.name}
        </span>
        <Button
          look="quiet"
          pressed={certain === undefined}
          label={`${channel.name}: ${certain === undefined ? 'uncertain' : 'certain'}`}
          title={
            certain === undefined
              ? 'Make the likeliest stance certain'
              : 'Give each stance a probability'
          }
          onClick={() => {
            const likeliest = likeliestOutcome(outcomes);
            if (certain === undefined && likeliest !== undefined) take(likeliest.kind);
            else edit('change-stance', label, (before) => withUncertainStance(before, place));
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
      {certain === undefined ? (
        <ProbabilityBar outcomes={outcomes} />
      ) : (
        <>
          <div
            className={styles.choices}
            role="radiogroup"
            aria-label={`Stance of ${channel.name}`}
          >
            {STANCE_KINDS.map((kind) => (
              <label
                key={kind}
                className={styles.choice}
                data-kind={kind}
                data-chosen={certain.kind === kind}
              >
                <input
                  type="radio"
                  className="visually-hidden"
                  name={`stance-${vendor.id}-${channel.id}`}
                  checked={certain.kind === kind}
                  onChange={() => {
                    take(kind);
                  }}
                />
                <StanceMark kind={kind} />
                {stanceNames[kind]}
              </label>
            ))}
          </div>
          {certain.kind !== 'diverge' && (
            <p className={styles.sentence}>
              {stanceSentence(certain)} {stanceReach(content, place, certain)}
            </p>
          )}
        </>
      )}
      {outcomes
        .filter((outcome) =>
          certain === undefined ? outcome.probability > 0 || isOpen : isOpen && outcome === certain,
        )
        .map((outcome) => (
          <StanceOutcomeRow
            key={outcome.id}
            place={place}
            channel={channel}
            outcome={outcome}
            isCertain={certain !== undefined}
            isOpen={isOpen}
          />
        ))}
    </div>
  );
}

/** Follow, partial, diverge, whatever order the file has them in. */
function inOrder(outcomes: readonly StanceOutcome[]): readonly StanceOutcome[] {
  return STANCE_KINDS.flatMap((kind) => outcomes.filter((outcome) => outcome.kind === kind));
}

/** The probabilities at a glance; the numbers stand beside their names below. */
function ProbabilityBar({ outcomes }: { readonly outcomes: readonly StanceOutcome[] }) {
  return (
    <div className={styles.bar} aria-hidden="true">
      {outcomes
        .filter((outcome) => outcome.probability > 0)
        .map((outcome) => (
          <span
            key={outcome.id}
            className={styles.part}
            data-kind={outcome.kind}
            style={{ flexGrow: outcome.probability }}
          />
        ))}
    </div>
  );
}
