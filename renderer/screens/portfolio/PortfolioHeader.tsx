import { shortMoney } from '../../format/money.ts';
import { count, plural } from '../../format/number.ts';
import { figuresOfPositions } from '../../../model/grid/lines.ts';
import { chosenOf } from '../../store/grid-chosen.ts';
import type { GridShown } from '../../store/grid-shown.ts';
import { useStore } from '../../store/store.ts';
import { FileActions } from './FileActions.tsx';
import styles from './PortfolioScreen.module.css';

interface PortfolioHeaderProps {
  readonly shown: GridShown;
  readonly currency: string;
}

/** How many deployments are shown, and what they come to. What is done with files has its place at the end of the line. */
export function PortfolioHeader({ shown, currency }: PortfolioHeaderProps) {
  const { figures, deployments } = shown;
  const all = deployments.length;
  const howMany =
    figures.deployments === all
      ? plural(all, 'deployment')
      : `${count(figures.deployments)} of ${plural(all, 'deployment')}`;
  return (
    <header className={styles.header}>
      <h1>Portfolio</h1>
      <p role="status">
        <strong>{howMany}</strong>, <strong>{shortMoney(figures.spend, currency)}</strong> of spend
        and <strong>{shortMoney(figures.value, currency)}</strong> of value a year
      </p>
      <ChosenRows shown={shown} currency={currency} />
      <FileActions shown={shown} />
    </header>
  );
}

/** What several rows chosen come to, as the foot of a spreadsheet says it. */
function ChosenRows({ shown, currency }: PortfolioHeaderProps) {
  const view = useStore((state) => state.gridView);
  const range = useStore((state) => state.gridRange);
  const { positions } = chosenOf(shown, view, range);
  const figures = figuresOfPositions(positions, shown.deployments);
  return (
    <p role="status" className={styles.chosen}>
      {figures.deployments > 1 &&
        `${count(figures.deployments)} rows chosen: ${shortMoney(figures.spend, currency)} of spend, ${shortMoney(figures.value, currency)} of value`}
    </p>
  );
}
