import { endKey, withInfluenceNote, type JudgementTable } from '../../../model/edit/influence.ts';
import type { OutcomePair } from '../../../model/exposure/conditional-chances.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { pairAt, pairKey } from '../../store/judgements.ts';
import type { MatrixCell } from '../../store/state.ts';
import { useStore } from '../../store/store.ts';
import { TextField } from '../../ui/TextField.tsx';
import { signedWeight, weightWords, WEIGHTS } from '../../words/weight.ts';
import { judgementChance } from './influence-finding.ts';
import styles from './JudgementDetail.module.css';

interface JudgementDetailProps {
  readonly scenario: Scenario;
  readonly table: JudgementTable;
  readonly clauses: ReadonlyMap<string, string>;
  readonly cell: MatrixCell | null;
  readonly onWeigh: (pair: OutcomePair, weight: number) => void;
}

/** What the chosen cell says, in words, with the chance that follows. */
export function JudgementDetail(props: JudgementDetailProps) {
  const { scenario, cell } = props;
  const pair = cell === null ? null : pairAt(scenario, cell);
  if (pair === null) {
    return (
      <p className={`${styles.place} ${styles.hint}`}>
        Choose a cell, with the mouse or the arrow keys, and type its weight: 1 to 3, with a minus
        before it where the one keeps the other back. Delete takes it out. A closed cell counts the
        judgements in it; click it or press Enter to open it.
      </p>
    );
  }
  return <PairDetail key={pairKey(pair.from, pair.to)} {...props} pair={pair} />;
}

function PairDetail({
  table,
  clauses,
  pair,
  onWeigh,
}: JudgementDetailProps & { readonly pair: OutcomePair }) {
  const edit = useStore((state) => state.editScenario);
  const chances = useStore((state) => state.chances);
  const { from, to } = pair;
  const [holds, follows] = [clauses.get(endKey(from)) ?? '', clauses.get(endKey(to)) ?? ''];
  const judgement = table.get(endKey(from))?.get(endKey(to));
  const weight = judgement?.weight ?? 0;
  const back = table.get(endKey(to))?.get(endKey(from))?.weight ?? 0;
  if (endKey(from).split(' ')[0] === endKey(to).split(' ')[0]) {
    return (
      <p className={`${styles.place} ${styles.hint}`}>
        Only one outcome of a variable comes about, so its outcomes cannot influence each other.
      </p>
    );
  }
  const sentence = judgementChance(pair, chances, clauses) ?? `If ${holds}, ${follows}`;
  return (
    <section className={`${styles.place} ${styles.detail}`} aria-label="The chosen judgement">
      <p className={styles.chance} title={sentence} aria-live="polite">
        {sentence}
      </p>
      {chances.kind === 'refused' && <p className={styles.refused}>{chances.message}</p>}
      <div className={styles.fields}>
        <fieldset className={styles.weights}>
          <legend className={styles.label}>Weight: {weightWords(weight)}</legend>
          <div className={styles.choices}>
            {WEIGHTS.map((one) => (
              <label key={one} className={styles.choice} data-chosen={one === weight}>
                <input
                  type="radio"
                  className="visually-hidden"
                  name="weight"
                  checked={one === weight}
                  aria-label={weightWords(one)}
                  onChange={() => {
                    onWeigh(pair, one);
                  }}
                />
                {signedWeight(one)}
              </label>
            ))}
          </div>
        </fieldset>
        {judgement !== undefined && (
          <div className={styles.note}>
            <TextField
              label="Why"
              value={judgement.influences[0]?.note ?? ''}
              placeholder="what speaks for it"
              onCommit={(note) => {
                edit('explain-influence', 'Change why an influence holds', (before) =>
                  withInfluenceNote(before, from, to, note),
                );
              }}
            />
          </div>
        )}
      </div>
      <ul className={styles.facts}>
        {judgement !== undefined && judgement.influences.length > 1 && (
          <li>
            The sum of {judgement.influences.map((one) => signedWeight(one.weight)).join(' and ')};
            a new weight takes their place.
          </li>
        )}
        {back !== 0 && (
          <li>
            The other way round it is {signedWeight(back)}. For the chances the two add up, as what
            comes together has no direction; for consistency each counts on its own.
          </li>
        )}
      </ul>
    </section>
  );
}
