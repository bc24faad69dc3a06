import { useRef, useState } from 'react';
import { withAddedPlan } from '../../../../model/edit/plan.ts';
import { planCost } from '../../../../model/exposure/plan.ts';
import type { Aim } from '../../../../model/suggest/choice.ts';
import { candidatesOf } from '../../../../model/suggest/candidates.ts';
import { MAX_AMOUNT, MAX_NAME_LENGTH } from '../../../../model/values.ts';
import { plural } from '../../../format/number.ts';
import { scenarioOnScreen } from '../../../store/scenario-on-screen.ts';
import { useStore } from '../../../store/store.ts';
import { workspaceOf } from '../../../store/workspace-of.ts';
import { useSuggestion } from '../../../suggest/use-suggestion.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { suggestedName } from '../../../words/suggestion.ts';
import { AimField } from './AimField.tsx';
import { SearchResult } from './SearchResult.tsx';
import styles from './SuggestDialog.module.css';

/** Finds the best plan for a budget among the mitigations there are, and takes it in as one step. */
export function SuggestDialog() {
  const showDialog = useStore((state) => state.showDialog);
  const edit = useStore((state) => state.editScenario);
  const scenario = useStore(scenarioOnScreen);
  const content = useStore((state) => state.open?.content);
  const { state, start, stop } = useSuggestion();
  const form = useRef<HTMLDivElement>(null);
  const [aim, setAim] = useState<Aim>('expected');
  const [budget, setBudget] = useState(() =>
    Math.round(
      Math.max(
        0,
        ...(scenario?.plans ?? []).map((plan) => planCost(plan, scenario?.horizonDays ?? 0)),
      ),
    ),
  );
  if (scenario === undefined || content === undefined) return null;
  const { currency } = content.workspace;
  const candidates = candidatesOf(scenario);
  const found = state.kind === 'found' ? state.suggestion : null;
  const close = () => {
    showDialog(null);
  };
  const find = () => {
    const unread = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (unread) return unread.focus();
    start(workspaceOf(content), scenario, { budget, aim });
  };
  const take = () => {
    if (found === null) return;
    const name = [...suggestedName(found, currency)].slice(0, MAX_NAME_LENGTH).join('');
    edit('add-plan', 'Add the suggested plan', (before) =>
      withAddedPlan(before, name, found.mitigations),
    );
    close();
  };
  const isRunning = state.kind === 'running';
  const canTake = found !== null && found.mitigations.length > 0;
  return (
    <Dialog
      wide
      title="Suggest a plan"
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{found === null ? 'Cancel' : 'Close'}</Button>
          {isRunning ? (
            <Button onClick={stop}>Stop the search</Button>
          ) : (
            <Button
              look={canTake ? 'plain' : 'primary'}
              disabled={candidates.length === 0}
              onClick={find}
            >
              {found === null ? 'Find the best plan' : 'Find again'}
            </Button>
          )}
          {canTake && (
            <Button look="primary" onClick={take}>
              Add as a plan
            </Button>
          )}
        </>
      }
    >
      {candidates.length === 0 ? (
        <p>
          There is nothing to choose from yet: no plan of this scenario has a mitigation. Add some
          to a plan, and the best of them can be picked out.
        </p>
      ) : (
        <>
          <p className={styles.intro}>
            Out of the {plural(candidates.length, 'mitigation')} in the plans of this scenario,
            finds those that together bring the loss down most for a budget. Each is taken or left
            whole; at most three on one deployment, worked out together.
          </p>
          <div ref={form} className={styles.form}>
            <NumberField
              label="Budget over the horizon"
              unit={currency}
              min={0}
              max={MAX_AMOUNT}
              lastCounts={false}
              value={budget}
              onCommit={(amount) => {
                if (amount !== null) setBudget(amount);
              }}
            />
            <AimField aim={aim} onChange={setAim} />
          </div>
          <SearchResult state={state} scenario={scenario} content={content} />
        </>
      )}
    </Dialog>
  );
}
