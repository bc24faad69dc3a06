import { useMemo, useState } from 'react';
import { withStanceBeliefs, type StancePlace } from '../../model/edit/stance.ts';
import { baseRate } from '../../model/precedents/base-rate.ts';
import { beliefsFrom } from '../../model/precedents/beliefs.ts';
import {
  filterPrecedents,
  type PrecedentFilter,
  type PrecedentGroup,
} from '../../model/precedents/filter.ts';
import { precedentLibrary } from '../../model/precedents/library.ts';
import { stanceKey } from '../../model/scenario.ts';
import { PrecedentFilters } from '../screens/precedents/PrecedentFilters.tsx';
import { stancePlaces } from '../screens/scenario/vendors-concerned.ts';
import { scenarioOnScreen } from '../store/scenario-on-screen.ts';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { filterWords } from '../words/precedents.ts';
import { BeliefTable } from './BeliefTable.tsx';
import styles from './dialogs.module.css';

const fields: readonly PrecedentGroup[] = [
  'actorType',
  'legallyBound',
  'case',
  'designator',
  'sourceGrade',
];

interface StartFromPrecedentsDialogProps {
  /** The stance to set; null when it is to be chosen here. */
  readonly place: StancePlace | null;
  readonly filter: PrecedentFilter;
}

/** What others did as the probabilities of a stance: says what it will set before it does. */
export function StartFromPrecedentsDialog(props: StartFromPrecedentsDialogProps) {
  const library = useMemo(() => precedentLibrary(), []);
  const scenario = useStore(scenarioOnScreen);
  const content = useStore((state) => state.open?.content);
  const edit = useStore((state) => state.editScenario);
  const showDialog = useStore((state) => state.showDialog);
  const show = useStore((state) => state.show);
  const [filter, setFilter] = useState(props.filter);
  const [chosen, setChosen] = useState(props.place);
  if (scenario === undefined || content === undefined) return null;

  const close = () => {
    showDialog(null);
  };
  const places = stancePlaces(scenario, content);
  const place = places.find((one) => chosen !== null && one.key === stanceKey(chosen)) ?? places[0];
  const base = baseRate(filterPrecedents(library, filter));
  const whom = filterWords(filter);
  const isLocked = scenario.status === 'locked';
  const canSet = place !== undefined && base.precedents.length > 0 && !isLocked;
  const set = () => {
    if (!canSet) return;
    edit('start-from-precedents', `Start ${place.channelName} from precedents`, (before) =>
      withStanceBeliefs(before, place, beliefsFrom(base, whom)),
    );
    close();
    show('scenario');
  };
  return (
    <Dialog
      title={`Start ${props.place === null ? 'a stance' : (place?.label ?? '')} from precedents`}
      wide
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" disabled={!canSet} onClick={set}>
            Set these probabilities
          </Button>
        </>
      }
    >
      {props.place === null && place !== undefined && (
        <SelectField
          label={`Stance in “${scenario.name}”`}
          value={place.key}
          choices={places.map(({ key, label }) => ({ value: key, label }))}
          onCommit={(key) => {
            setChosen(places.find((one) => one.key === key) ?? null);
          }}
        />
      )}
      <div className={styles.filters} role="group" aria-label="Which precedents count">
        <PrecedentFilters library={library} fields={fields} filter={filter} onChange={setFilter} />
      </div>
      {place === undefined ? (
        <p className={styles.warning}>
          “{scenario.name}” has no stance to set yet. Designate a vendor first.
        </p>
      ) : isLocked ? (
        <p className={styles.warning}>
          “{scenario.name}” is locked. Unlock it, or branch it, to change what it assumes.
        </p>
      ) : base.precedents.length === 0 ? (
        <p className={styles.warning}>No precedent fits. Set one of the choices back to Any.</p>
      ) : null}
      {place !== undefined && (
        <BeliefTable
          base={base}
          beliefs={beliefsFrom(base, whom)}
          scenario={scenario}
          place={place}
        />
      )}
    </Dialog>
  );
}
