import type { ComparedItem } from '../../../electron/file-exchange.ts';
import { leafChoiceKey } from '../../../model/merge/merge-plan.ts';
import { DisclosureButton } from '../../ui/DisclosureButton.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import {
  decisions,
  nounOf,
  placeWords,
  sideWords,
  stateWords,
  type Decision,
} from '../../words/merge.ts';
import { withDecision, withFieldDecision, type Decisions } from './decisions.ts';
import styles from './open.module.css';

interface MergeRowProps {
  readonly item: ComparedItem;
  /** It is known what stood there before either changed it. */
  readonly hasAncestor: boolean;
  readonly decided: Decision;
  readonly fields: ReadonlyMap<string, 'mine' | 'theirs'>;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onDecide: (change: (before: Decisions) => Decisions) => void;
}

const sides = [
  { value: 'mine', label: 'Mine' },
  { value: 'theirs', label: 'Theirs' },
] as const;

/** One thing that differs: what to do with it, and below, field by field, what both sides say. */
export function MergeRow(props: MergeRowProps) {
  const { item, hasAncestor, decided, fields, isOpen, onToggle, onDecide } = props;
  const isWhole = decided === 'both' || item.fields.length === 0;
  return (
    <div className={styles.item} data-clash={item.isClash}>
      <div className={styles.head}>
        {item.fields.length > 0 && (
          <DisclosureButton
            label={`What differs in ${item.name}`}
            isOpen={isOpen}
            onToggle={onToggle}
          />
        )}
        <span className={styles.what}>
          <span className={styles.noun}>{nounOf(item)}</span> <strong>{item.name}</strong>{' '}
          <span className={item.isClash ? styles.clash : styles.state}>{stateWords(item)}</span>
        </span>
        <SelectField
          label={`What to do with ${item.name}`}
          labelHidden
          value={decided}
          choices={decisions(item)}
          onCommit={(decision) => {
            onDecide((before) => withDecision(before, item, decision));
          }}
        />
      </div>
      {isOpen && item.fields.length > 0 && (
        <table className={styles.fields}>
          <thead>
            <tr>
              <th scope="col">Field</th>
              {hasAncestor && <th scope="col">Before</th>}
              <th scope="col">Mine</th>
              <th scope="col">Theirs</th>
              <th scope="col">Take</th>
            </tr>
          </thead>
          <tbody>
            {item.fields.map((field) => {
              const words = sideWords(field);
              const key = leafChoiceKey(item.key, field.key);
              const whole = decided === 'mine' || decided === 'theirs' ? decided : null;
              const taken = fields.get(key) ?? whole ?? (field.isClash ? 'mine' : 'theirs');
              return (
                <tr key={field.key}>
                  <th scope="row" title={placeWords(field)}>
                    <span className={styles.value}>{placeWords(field)}</span>
                  </th>
                  {hasAncestor && (
                    <td title={words.base}>
                      <span className={styles.value}>{words.base}</span>
                    </td>
                  )}
                  <td title={words.mine} data-taken={!isWhole && taken === 'mine'}>
                    <span className={styles.value}>{words.mine}</span>
                  </td>
                  <td title={words.theirs} data-taken={!isWhole && taken === 'theirs'}>
                    <span className={styles.value}>{words.theirs}</span>
                  </td>
                  <td>
                    {!isWhole && (
                      <SelectField
                        label={`Take ${placeWords(field)} of ${item.name}`}
                        labelHidden
                        value={taken}
                        choices={sides}
                        onCommit={(side) => {
                          onDecide((before) => withFieldDecision(before, key, side));
                        }}
                      />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </div>
  );
}
