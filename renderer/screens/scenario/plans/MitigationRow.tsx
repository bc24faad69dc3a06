import { useMemo } from 'react';
import type { Content } from '../../../../model/change/content.ts';
import { withMovedMitigation, withoutMitigation, withPlan } from '../../../../model/edit/plan.ts';
import type { Plan } from '../../../../model/scenario.ts';
import { useStore } from '../../../store/store.ts';
import { MenuItem, MenuSection, PopoverMenu } from '../../../ui/PopoverMenu.tsx';
import { mitigationWords } from '../../../words/mitigation.ts';
import styles from './PlanCard.module.css';

interface MitigationRowProps {
  readonly plan: Plan;
  /** Where it stands in the plan's list, from 0. */
  readonly place: number;
  readonly content: Content;
}

/** One mitigation in words: pressed, it opens; its menu moves it and takes it out. */
export function MitigationRow({ plan, place, content }: MitigationRowProps) {
  const edit = useStore((state) => state.editScenario);
  const showDialog = useStore((state) => state.showDialog);
  const words = useMemo(
    () => mitigationWords(plan.mitigations, place, content),
    [plan.mitigations, place, content],
  );
  if (words === null) return null;
  const open = () => {
    showDialog({ kind: 'mitigation', plan: plan.id, place });
  };
  const move = (to: number) => {
    edit('move-mitigation', `Reorder ${plan.name}`, (before) =>
      withPlan(before, withMovedMitigation(plan, place, to)),
    );
  };
  const isLast = place === plan.mitigations.length - 1;
  return (
    <li className={styles.mitigation}>
      <button type="button" className={styles.words} title="Change this mitigation" onClick={open}>
        <span>
          <span className={styles.where}>{words.where}</span>: {words.what}
        </span>
        <span className={styles.faint}>{words.cost}</span>
        {words.warning !== null && <span className={styles.warning}>{words.warning}</span>}
      </button>
      <PopoverMenu
        label={`What to do with mitigation ${String(place + 1)} of ${plan.name}`}
        face="⋯"
      >
        <MenuSection>
          <MenuItem onChoose={open}>Change…</MenuItem>
          {place > 0 && <MenuItem onChoose={() => move(place - 1)}>Apply earlier</MenuItem>}
          {!isLast && <MenuItem onChoose={() => move(place + 1)}>Apply later</MenuItem>}
          <MenuItem
            onChoose={() => {
              edit('remove-mitigation', `Remove a mitigation of ${plan.name}`, (before) =>
                withPlan(before, withoutMitigation(plan, place)),
              );
            }}
          >
            Remove
          </MenuItem>
        </MenuSection>
      </PopoverMenu>
    </li>
  );
}
