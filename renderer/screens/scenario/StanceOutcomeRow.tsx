import type { Content } from '../../../model/change/content.ts';
import {
  withMergedStance,
  withoutStanceOutcome,
  withSplitStance,
  withStanceOutcome,
  withStanceProbability,
  type StancePlace,
} from '../../../model/edit/stance.ts';
import type { StanceOutcome } from '../../../model/scenario.ts';
import type { Channel } from '../../../model/workspace.ts';
import { useStore } from '../../store/store.ts';
import { ChanceField } from '../../ui/ChanceField.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { stanceReach } from '../../words/reach.ts';
import { stanceOutcomeName, stanceSentence } from '../../words/stance.ts';
import { OutcomeActions } from './OutcomeActions.tsx';
import { StanceFields } from './StanceFields.tsx';

import styles from './StanceRow.module.css';
import { useTrial } from './use-trial.ts';

interface StanceOutcomeRowProps {
  readonly place: StancePlace;
  readonly channel: Channel;
  readonly outcome: StanceOutcome;
  /** The other outcomes of the same stance. */
  readonly others: readonly StanceOutcome[];
  readonly isCertain: boolean;
  readonly isOpen: boolean;
  readonly content: Content;
}

/** One thing the channel might do: how likely, how fast, to whom. */
export function StanceOutcomeRow(props: StanceOutcomeRowProps) {
  const { place, channel, outcome, others, isCertain, isOpen, content } = props;
  const edit = useStore((state) => state.editScenario);
  const name = stanceOutcomeName(outcome);
  const label = `Change stance of ${channel.name}`;
  const trial = useTrial(label, (before, probability) =>
    withStanceProbability(before, place, outcome.id, probability),
  );
  return (
    <div className={styles.outcome} data-open={isOpen && !isCertain}>
      {!isCertain && (
        <>
          <span className={styles.outcomeName} title={`${name}. ${stanceSentence(outcome)}`}>
            <StanceMark kind={outcome.kind} />
            <span className="two-lines">{name}</span>
          </span>
          <ChanceField
            label={`Probability that ${channel.name} takes ${name}`}
            of={name}
            tone={outcome.kind}
            value={outcome.probability}
            {...trial}
          />
        </>
      )}
      {isOpen && (
        <div className={styles.fields}>
          {outcome.source !== undefined && (
            <p className={styles.source}>Origin: {outcome.source}</p>
          )}
          {!isCertain && (
            <p className={styles.sentence}>
              {stanceSentence(outcome)}{' '}
              {outcome.kind !== 'diverge' && stanceReach(content, place, outcome)}
            </p>
          )}
          <StanceFields
            outcome={outcome}
            content={content}
            onChange={(changed) => {
              edit('change-stance', label, (before) => withStanceOutcome(before, place, changed));
            }}
          />
          <OutcomeActions
            name={name}
            others={others.map((other) => ({ value: other.id, label: stanceOutcomeName(other) }))}
            onSplit={
              outcome.kind === 'diverge'
                ? null
                : () => {
                    edit('split-stance', `Split ${name} of ${channel.name}`, (before) =>
                      withSplitStance(before, place, outcome.id),
                    );
                  }
            }
            onMerge={(into) => {
              edit('merge-stance', `Merge ${name} of ${channel.name}`, (before) =>
                withMergedStance(before, place, outcome.id, into),
              );
            }}
            onRemove={() => {
              edit('remove-stance-outcome', `Remove ${name} of ${channel.name}`, (before) =>
                withoutStanceOutcome(before, place, outcome.id),
              );
            }}
          />
        </div>
      )}
    </div>
  );
}
