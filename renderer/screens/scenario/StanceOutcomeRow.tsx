import {
  withStanceOutcome,
  withStanceProbability,
  type StancePlace,
} from '../../../model/edit/stance.ts';
import {
  STANCE_DEFAULTS,
  type PartialBlocks,
  type StanceOutcome,
} from '../../../model/scenario.ts';
import { MAX_DAY, governmentSchema } from '../../../model/values.ts';
import type { Channel } from '../../../model/workspace.ts';
import { useStore } from '../../store/store.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { governmentNames, stanceNames, stanceSentence } from '../../words/stance.ts';
import { LimitField } from './LimitField.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import styles from './StanceRow.module.css';

interface StanceOutcomeRowProps {
  readonly place: StancePlace;
  readonly channel: Channel;
  readonly outcome: StanceOutcome;
  readonly isCertain: boolean;
  readonly isOpen: boolean;
}

/** One thing the channel might do: how likely, how fast, to whom. */
export function StanceOutcomeRow({
  place,
  channel,
  outcome,
  isCertain,
  isOpen,
}: StanceOutcomeRowProps) {
  const edit = useStore((state) => state.editScenario);
  const label = `Change stance of ${channel.name}`;
  const name =
    outcome.name ?? (outcome.id === outcome.kind ? stanceNames[outcome.kind] : outcome.id);
  const change = (changed: StanceOutcome) => {
    edit('change-stance', label, (before) => withStanceOutcome(before, place, changed));
  };
  return (
    <div className={styles.outcome}>
      {!isCertain && (
        <>
          <span className={styles.outcomeName} title={stanceSentence(outcome)}>
            <StanceMark kind={outcome.kind} />
            {name}
          </span>
          <NumberField
            label={`Probability that ${channel.name} takes ${name}`}
            labelHidden
            unit="%"
            scale={100}
            min={0}
            max={1}
            value={outcome.probability}
            onCommit={(probability) => {
              if (probability === null) return;
              edit('change-probability', label, (before) =>
                withStanceProbability(before, place, outcome.id, probability),
              );
            }}
          />
        </>
      )}
      {isOpen && outcome.source !== undefined && (
        <p className={styles.source}>Origin: {outcome.source}</p>
      )}
      {isOpen && outcome.kind !== 'diverge' && (
        <div className={styles.fields}>
          <NumberField
            label="Days to act"
            whole
            min={0}
            max={MAX_DAY}
            value={outcome.actDays ?? STANCE_DEFAULTS.actDays}
            onCommit={(days) => {
              if (days !== null) change({ ...outcome, actDays: days });
            }}
          />
          <NumberField
            label="Days to restore"
            whole
            optional="stays withdrawn"
            min={0}
            max={MAX_DAY}
            value={outcome.restoreDays ?? STANCE_DEFAULTS.restoreDays}
            onCommit={(days) => {
              change({ ...outcome, restoreDays: days });
            }}
          />
          {outcome.kind === 'partial' && (
            <BlocksFields
              blocks={outcome.blocks ?? {}}
              onCommit={(blocks) => {
                change({ ...outcome, blocks });
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}

interface BlocksFieldsProps {
  readonly blocks: PartialBlocks;
  readonly onCommit: (blocks: PartialBlocks) => void;
}

/** Whom a partial stance withdraws from: any of these is enough. */
function BlocksFields({ blocks, onCommit }: BlocksFieldsProps) {
  const government = blocks.government ?? [];
  const deployments = useStore((state) => state.open?.content.deployments.items);
  const known = [...new Set(deployments?.map((deployment) => deployment.region ?? ''))].filter(
    (region) => region !== '',
  );
  return (
    <>
      <fieldset className={`${styles.checks} ${styles.whole}`}>
        <legend className={styles.legend}>Withdraws from</legend>
        {governmentSchema.options.map((status) => (
          <label key={status} className={styles.check}>
            <input
              type="checkbox"
              checked={government.includes(status)}
              onChange={(event) => {
                onCommit({
                  ...blocks,
                  government: event.target.checked
                    ? [...government, status]
                    : government.filter((one) => one !== status),
                });
              }}
            />
            {governmentNames[status]}
          </label>
        ))}
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={blocks.regulated === true}
            onChange={(event) => {
              onCommit({ ...blocks, regulated: event.target.checked });
            }}
          />
          regulated work
        </label>
      </fieldset>
      <div className={styles.whole}>
        <LimitField
          label="and from regions"
          values={blocks.regions}
          known={known}
          onCommit={(chosen) => {
            const { regions: _, ...rest } = blocks;
            onCommit(chosen === undefined ? rest : { ...blocks, regions: chosen });
          }}
        />
      </div>
    </>
  );
}
