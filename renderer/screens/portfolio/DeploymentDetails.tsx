import { columnOf } from '../../../model/grid/columns.ts';
import { exitPlanGap } from '../../../model/exit-plan-gap.ts';
import { exactMoney, shortMoney } from '../../format/money.ts';
import { plural } from '../../format/number.ts';
import { chosenOf } from '../../store/grid-chosen.ts';
import type { GridShown } from '../../store/grid-shown.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DeploymentDetails.module.css';
import { FallbackList } from './FallbackList.tsx';

interface DeploymentDetailsProps {
  readonly shown: GridShown;
  readonly currency: string;
}

/** What is chosen in the grid: one deployment with its fallbacks in order, or what several come to. */
export function DeploymentDetails({ shown, currency }: DeploymentDetailsProps) {
  const view = useStore((state) => state.gridView);
  const range = useStore((state) => state.gridRange);
  const showBeside = useStore((state) => state.showBeside);
  const { positions } = chosenOf(shown, view, range);
  const chosen = positions.flatMap((position) => shown.deployments[position] ?? []);
  const [only] = chosen;
  const isOne = chosen.length === 1 && only !== undefined;
  return (
    <aside className={styles.panel} aria-label="Details">
      <header className={styles.head}>
        <h2 className="two-lines" title={isOne ? only.name : undefined}>
          {isOne
            ? only.name
            : chosen.length === 0
              ? 'No deployment chosen'
              : plural(chosen.length, 'deployment')}
        </h2>
        <Button
          look="quiet"
          label="Close details"
          title="Alt+Enter"
          onClick={() => {
            showBeside(null);
          }}
        >
          ×
        </Button>
      </header>
      {isOne ? (
        <>
          <p className={styles.use}>
            {shown.world.models.nameOf(only.model)} through{' '}
            {shown.world.channels.nameOf(only.channel)}, {exactMoney(only.annualSpend, currency)} a
            year for {exactMoney(only.annualValue, currency)} of value
          </p>
          <Gap shown={shown} chosen={only} />
          <FallbackList key={only.id} deployment={only} world={shown.world} currency={currency} />
          <p className={styles.id}>Id: {only.id}</p>
        </>
      ) : (
        <p className={styles.use}>
          {chosen.length === 0
            ? 'Choose a row to see its fallbacks in order.'
            : `${shortMoney(sumOf(chosen, 'annualSpend'), currency)} of spend and ${shortMoney(sumOf(chosen, 'annualValue'), currency)} of value a year. Choose one row alone to see its fallbacks.`}
        </p>
      )}
    </aside>
  );
}

function Gap({
  shown,
  chosen,
}: {
  readonly shown: GridShown;
  readonly chosen: GridShown['deployments'][number];
}) {
  const gap = exitPlanGap(chosen, shown.world);
  if (gap === null) return null;
  return (
    <p className={styles.gap}>
      <strong>Exit-plan gap</strong>: {columnOf('gap').label(gap, shown.world).toLowerCase()}
    </p>
  );
}

function sumOf(
  deployments: GridShown['deployments'],
  field: 'annualSpend' | 'annualValue',
): number {
  return deployments.reduce((sum, deployment) => sum + deployment[field], 0);
}
