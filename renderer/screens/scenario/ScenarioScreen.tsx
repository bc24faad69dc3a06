import { useStore } from '../../store/store.ts';
import { scenarioOnScreen } from '../../store/scenario-on-screen.ts';
import { plural } from '../../format/number.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { InfluencePanel } from '../influences/InfluencePanel.tsx';
import { Assumptions } from './Assumptions.tsx';
import { ExposurePanel } from './ExposurePanel.tsx';
import { ScenarioHeader } from './ScenarioHeader.tsx';
import styles from './ScenarioScreen.module.css';

/** A what-if: on the left what is assumed, on the right what it costs, always live. */
export function ScenarioScreen() {
  const scenario = useStore(scenarioOnScreen);
  const content = useStore((state) => state.open?.content);
  const side = useStore((state) => state.side);
  const showDialog = useStore((state) => state.showDialog);
  const chooseFile = useStore((state) => state.chooseFile);
  if (content === undefined) return null;
  const deployments = content.deployments.items.length;
  const hasNoWorld = content.models.items.length === 0 && content.channels.items.length === 0;
  if (scenario === undefined) {
    return (
      <EmptyState
        title="No scenario yet"
        actions={
          <>
            <Button
              look="primary"
              onClick={() => {
                showDialog({ kind: 'new-scenario' });
              }}
            >
              New scenario
            </Button>
            {deployments === 0 && (
              <Button onClick={() => void chooseFile('portfolio')}>Import a portfolio…</Button>
            )}
            {hasNoWorld && (
              <Button
                onClick={() => {
                  showDialog({ kind: 'listed-offers' });
                }}
              >
                Start from what is offered today…
              </Button>
            )}
          </>
        }
      >
        <p>
          A scenario says who is designated, what each cloud then does and how the company responds.
          {deployments === 0
            ? ' What it costs follows once the workspace has deployments: import them from a spreadsheet, as it is.'
            : ` The exposure of your ${plural(deployments, 'deployment')} follows at once.`}
        </p>
      </EmptyState>
    );
  }
  return (
    <Screen name={scenario.name}>
      <ScenarioHeader key={scenario.id} scenario={scenario} />
      <div className={styles.split}>
        <Assumptions key={scenario.id} scenario={scenario} content={content} />
        {side === 'influences' ? (
          <InfluencePanel key={scenario.id} scenario={scenario} content={content} />
        ) : (
          <ExposurePanel scenario={scenario} content={content} />
        )}
      </div>
    </Screen>
  );
}
