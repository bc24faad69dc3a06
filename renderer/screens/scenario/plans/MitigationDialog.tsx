import { useMemo, useRef, useState } from 'react';
import { newMitigation } from '../../../../model/edit/mitigation.ts';
import { withAddedMitigation, withMitigation, withPlan } from '../../../../model/edit/plan.ts';
import type { Mitigation, Plan } from '../../../../model/scenario.ts';
import { scenarioOnScreen } from '../../../store/scenario-on-screen.ts';
import { useStore } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { shortName } from '../../../words/short-name.ts';
import { mitigationWords } from '../../../words/mitigation.ts';
import { DeploymentPicker } from './DeploymentPicker.tsx';
import { MitigationFields } from './MitigationFields.tsx';
import styles from './MitigationDialog.module.css';
import { MitigationKindField } from './MitigationKindField.tsx';

interface MitigationDialogProps {
  readonly plan: string;
  /** The mitigation's place in the plan's list; null for a new one. */
  readonly place: number | null;
}

/** One mitigation from what it is to whom it is for; taken into the plan as one step. */
export function MitigationDialog({ plan: planId, place }: MitigationDialogProps) {
  const plan = useStore((state) => scenarioOnScreen(state)?.plans?.find(({ id }) => id === planId));
  const showDialog = useStore((state) => state.showDialog);
  if (plan === undefined) return null;
  const close = () => {
    showDialog(null);
  };
  return <MitigationForm plan={plan} place={place} onClose={close} />;
}

function MitigationForm({
  plan,
  place,
  onClose,
}: {
  readonly plan: Plan;
  readonly place: number | null;
  readonly onClose: () => void;
}) {
  const edit = useStore((state) => state.editScenario);
  const content = useStore((state) => state.open?.content);
  const [draft, setDraft] = useState<Mitigation>(
    (place === null ? undefined : plan.mitigations[place]) ?? {
      kind: 'prequalify',
      deployments: [],
      switchDays: 10,
    },
  );
  const fields = useRef<HTMLDivElement>(null);
  const words = useMemo(() => {
    if (content === undefined || draft.deployments.length === 0) return null;
    const at = place ?? plan.mitigations.length;
    return mitigationWords(plan.mitigations.slice(0, at).concat(draft), at, content);
  }, [content, draft, place, plan]);
  if (content === undefined) return null;

  const save = () => {
    const unread = fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (unread) return unread.focus();
    const isNew = place === null;
    edit(
      isNew ? 'add-mitigation' : 'change-mitigation',
      `${isNew ? 'Add a mitigation to' : 'Change a mitigation of'} ${plan.name}`,
      (before) =>
        withPlan(
          before,
          isNew ? withAddedMitigation(plan, draft) : withMitigation(plan, place, draft),
        ),
    );
    onClose();
  };
  const setDeployments = (deployments: Mitigation['deployments']) => {
    setDraft({ ...draft, deployments });
  };

  return (
    <Dialog
      wide
      title={
        place === null
          ? `New mitigation in “${shortName(plan.name)}”`
          : `Mitigation of “${shortName(plan.name)}”`
      }
      onClose={onClose}
      actions={
        <>
          <p className={styles.words} role="status">
            {words === null ? (
              'Pick at least one deployment.'
            ) : (
              <>
                <strong>{words.where}</strong>: {words.what}
                {words.warning !== null && <span className={styles.warning}> {words.warning}</span>}
              </>
            )}
          </p>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" disabled={draft.deployments.length === 0} onClick={save}>
            {place === null ? 'Add to the plan' : 'Change it'}
          </Button>
        </>
      }
    >
      <MitigationKindField
        kind={draft.kind}
        canSwitch={content.workspace.availability.length > 0}
        onChange={(kind) => {
          setDraft(newMitigation(kind, draft, content.workspace.availability) ?? draft);
        }}
      />
      <div ref={fields}>
        <MitigationFields
          key={draft.kind}
          mitigation={draft}
          content={content}
          onChange={setDraft}
        />
      </div>
      <DeploymentPicker content={content} chosen={draft.deployments} onChange={setDeployments} />
    </Dialog>
  );
}
