import type { Content } from '../../../model/change/content.ts';
import {
  STANCE_DEFAULTS,
  type PartialBlocks,
  type StanceOutcome,
} from '../../../model/scenario.ts';
import { MAX_DAY, governmentSchema } from '../../../model/values.ts';
import { CheckList } from '../../ui/CheckList.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { governmentNames, stanceNames } from '../../words/stance.ts';
import { LimitField } from './LimitField.tsx';
import styles from './StanceRow.module.css';

interface StanceFieldsProps {
  readonly outcome: StanceOutcome;
  readonly content: Content;
  readonly onChange: (outcome: StanceOutcome) => void;
}

/** Every field of one outcome of a stance: its name, how fast, and, where it is partial, to whom. */
export function StanceFields({ outcome, content, onChange }: StanceFieldsProps) {
  return (
    <div className={styles.grid}>
      <div className={styles.whole}>
        <TextField
          label="Name of this outcome"
          value={outcome.name ?? ''}
          placeholder={stanceNames[outcome.kind]}
          onCommit={(name) => {
            const { name: _, ...rest } = outcome;
            onChange(name === '' ? rest : { ...outcome, name });
          }}
        />
      </div>
      {outcome.kind !== 'diverge' && (
        <>
          <NumberField
            label="Days to act"
            whole
            min={0}
            max={MAX_DAY}
            value={outcome.actDays ?? STANCE_DEFAULTS.actDays}
            onCommit={(days) => {
              if (days !== null) onChange({ ...outcome, actDays: days });
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
              onChange({ ...outcome, restoreDays: days });
            }}
          />
        </>
      )}
      {outcome.kind === 'partial' && (
        <BlocksFields
          blocks={outcome.blocks ?? {}}
          content={content}
          onCommit={(blocks) => {
            onChange({ ...outcome, blocks });
          }}
        />
      )}
    </div>
  );
}

interface BlocksFieldsProps {
  readonly blocks: PartialBlocks;
  readonly content: Content;
  readonly onCommit: (blocks: PartialBlocks) => void;
}

const REGULATED = 'regulated';

/** Whom a partial stance withdraws from: any of these is enough. */
function BlocksFields({ blocks, content, onCommit }: BlocksFieldsProps) {
  const { government = [], regulated = false, regions } = blocks;
  const isNobody = government.length === 0 && !regulated && (regions ?? []).length === 0;
  return (
    <>
      <div className={styles.whole}>
        <CheckList
          label="Withdraws from any of"
          choices={[
            ...governmentSchema.options.map((status) => ({
              value: status,
              label: governmentNames[status],
            })),
            { value: REGULATED, label: 'regulated work' },
          ]}
          chosen={[...government, ...(regulated ? [REGULATED] : [])]}
          error={isNobody ? 'Withdraws from nobody yet: choose whom, or take Diverge.' : null}
          onCommit={(chosen) => {
            onCommit({
              ...blocks,
              government: governmentSchema.options.filter((status) => chosen.includes(status)),
              regulated: chosen.includes(REGULATED),
            });
          }}
        />
      </div>
      <div className={styles.whole}>
        <LimitField
          label="and from regions"
          none="none"
          values={regions}
          known={content.deployments.items.map((deployment) => deployment.region ?? '')}
          onCommit={(chosen) => {
            const { regions: _, ...rest } = blocks;
            onCommit(chosen === undefined ? rest : { ...blocks, regions: chosen });
          }}
        />
      </div>
    </>
  );
}
