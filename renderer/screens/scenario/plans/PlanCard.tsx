import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { planCost } from '../../../../model/exposure/plan.ts';
import type { Content } from '../../../../model/change/content.ts';
import {
  withDuplicatedPlan,
  withMovedPlan,
  withoutPlan,
  withPlan,
} from '../../../../model/edit/plan.ts';
import type { Plan, Scenario } from '../../../../model/scenario.ts';
import { MAX_NAME_LENGTH } from '../../../../model/values.ts';
import { exactMoney, tickMoney } from '../../../format/money.ts';
import { useStore } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { MenuItem, MenuSection, PopoverMenu } from '../../../ui/PopoverMenu.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { MitigationRow } from './MitigationRow.tsx';
import { shortName } from '../../../words/short-name.ts';
import styles from './PlanCard.module.css';

const MOVES = { ArrowUp: 'up', ArrowDown: 'down' } as const;

interface PlanCardProps {
  readonly plan: Plan;
  readonly scenario: Scenario;
  readonly content: Content;
}

/** One plan: its name, what it costs over the horizon, and its mitigations in the order they take effect. */
export function PlanCard({ plan, scenario, content }: PlanCardProps) {
  const edit = useStore((state) => state.editScenario);
  const showDialog = useStore((state) => state.showDialog);
  const cost = planCost(plan, scenario.horizonDays);
  const { currency } = content.workspace;
  const isFirst = scenario.plans?.at(0) === plan;
  const isLast = scenario.plans?.at(-1) === plan;
  const move = (by: 'up' | 'down') => {
    if (by === 'up' ? isFirst : isLast) return;
    const focused = document.activeElement;
    // An element that is moved within its list loses the focus: it is drawn in its new place first, and focused again.
    flushSync(() => {
      edit('move-plan', `Move ${plan.name} ${by}`, (before) => withMovedPlan(before, plan.id, by));
    });
    if (focused instanceof HTMLElement) focused.focus();
  };
  const moveByKey = (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(MOVES[event.key]);
  };
  return (
    <article
      className={styles.card}
      aria-label={`Plan ${plan.name}`}
      data-assumption={plan.id}
      tabIndex={-1}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onKeyDown={moveByKey}
    >
      <div className={styles.head}>
        <TextField
          label="Name of the plan"
          labelHidden
          asTitle
          value={plan.name}
          required="A plan needs a name"
          onCommit={(name) => {
            edit(
              'rename-plan',
              `Rename plan “${shortName(plan.name)}” to “${shortName(name)}”`,
              (before) => withPlan(before, { ...plan, name }),
            );
          }}
        />
        {plan.mitigations.length > 0 && (
          <span
            className={styles.cost}
            title={`${exactMoney(cost, currency)} over the horizon of ${String(scenario.horizonDays)} days`}
          >
            {tickMoney(cost, currency)}
          </span>
        )}
        <PopoverMenu label={`What to do with plan ${plan.name}`} face="⋯">
          {!(isFirst && isLast) && (
            <MenuSection>
              {!isFirst && (
                <MenuItem detail="Alt ↑" onChoose={() => move('up')}>
                  Move up
                </MenuItem>
              )}
              {!isLast && (
                <MenuItem detail="Alt ↓" onChoose={() => move('down')}>
                  Move down
                </MenuItem>
              )}
            </MenuSection>
          )}
          <MenuSection>
            <MenuItem
              onChoose={() => {
                edit('duplicate-plan', `Duplicate ${plan.name}`, (before) =>
                  withDuplicatedPlan(before, plan.id, copyName(plan.name)),
                );
              }}
            >
              Duplicate
            </MenuItem>
            <MenuItem
              onChoose={() => {
                edit('remove-plan', `Remove ${plan.name}`, (before) =>
                  withoutPlan(before, plan.id),
                );
              }}
            >
              Remove
            </MenuItem>
          </MenuSection>
        </PopoverMenu>
      </div>
      {plan.mitigations.length > 0 && (
        <ol className={styles.mitigations} aria-label={`Mitigations of ${plan.name}`}>
          {plan.mitigations.map((_, place) => (
            <MitigationRow key={place} plan={plan} place={place} content={content} />
          ))}
        </ol>
      )}
      <div className={styles.add}>
        <Button
          look="quiet"
          label={`Add a mitigation to ${plan.name}`}
          disabled={content.deployments.items.length === 0}
          onClick={() => {
            showDialog({ kind: 'mitigation', plan: plan.id, place: null });
          }}
        >
          + Mitigation
        </Button>
      </div>
    </article>
  );
}

function copyName(name: string): string {
  return [...`Copy of ${name}`].slice(0, MAX_NAME_LENGTH).join('');
}
