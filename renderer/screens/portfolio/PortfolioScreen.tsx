import { useEffect } from 'react';
import { useStore } from '../../store/store.ts';
import { gridOf } from '../../store/grid-shown.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { DeploymentDetails } from './DeploymentDetails.tsx';
import { DeploymentGrid } from './grid/DeploymentGrid.tsx';
import { tellGridDrawn } from './grid-drawn.ts';
import { GridTools } from './GridTools.tsx';
import { InsightPanel } from './insight/InsightPanel.tsx';
import { PortfolioHeader } from './PortfolioHeader.tsx';
import styles from './PortfolioScreen.module.css';
import { ViewChips } from './ViewChips.tsx';

/** Every deployment of the workspace: a grid to look through and to edit, and beside it what is chosen. */
export function PortfolioScreen() {
  const name = useStore((state) => state.open?.content.workspace.name);
  const currency = useStore((state) => state.open?.content.workspace.currency);
  const shown = useStore(gridOf);
  const beside = useStore((state) => state.besideGrid);
  const found = useStore((state) => state.foundDeployment);
  const chooseDeployment = useStore((state) => state.chooseDeployment);
  useEffect(() => {
    if (found !== null) chooseDeployment(found);
  }, [found, chooseDeployment]);
  useEffect(tellGridDrawn, []);

  if (shown === null || currency === undefined) return null;
  if (shown.deployments.length === 0) return <NoDeployments />;
  return (
    <Screen name={`Portfolio of ${name ?? ''}`}>
      <PortfolioHeader shown={shown} currency={currency} />
      <GridTools shown={shown} />
      <ViewChips shown={shown} />
      <div className={styles.body}>
        <DeploymentGrid shown={shown} currency={currency} />
        {beside === 'insight' && <InsightPanel shown={shown} currency={currency} />}
        {beside === 'details' && <DeploymentDetails shown={shown} currency={currency} />}
      </div>
    </Screen>
  );
}

function NoDeployments() {
  const chooseFile = useStore((state) => state.chooseFile);
  const saveExample = useStore((state) => state.saveExample);
  const addDeployment = useStore((state) => state.addDeployment);
  return (
    <EmptyState
      title="No deployments yet"
      actions={
        <>
          <Button look="primary" onClick={() => void chooseFile('portfolio')}>
            Import a portfolio…
          </Button>
          <Button onClick={addDeployment}>Add one by hand</Button>
          <Button onClick={() => void saveExample('portfolio-template')}>
            Save a CSV template…
          </Button>
        </>
      }
    >
      <p>
        A deployment is one model through one channel, doing one job. Import them from a
        spreadsheet, Excel or CSV, as it is; the template shows every column there can be.
      </p>
    </EmptyState>
  );
}
