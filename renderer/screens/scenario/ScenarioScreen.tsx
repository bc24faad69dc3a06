import { useStore } from '../../store/store.ts';
import { scenarioOnScreen } from '../../store/scenario-on-screen.ts';
import { Screen } from '../../ui/Screen.tsx';
import { InfluencePanel } from '../influences/InfluencePanel.tsx';
import { Assumptions } from './Assumptions.tsx';
import { ExposurePanel } from './ExposurePanel.tsx';
import { NoScenario } from './NoScenario.tsx';
import { ScenarioHeader } from './ScenarioHeader.tsx';
import styles from './ScenarioScreen.module.css';

/** A what-if: on the left what is assumed, on the right what it costs, always live. */
export function ScenarioScreen() {
  const scenario = useStore(scenarioOnScreen);
  const content = useStore((state) => state.open?.content);
  const side = useStore((state) => state.side);
  if (content === undefined) return null;
  if (scenario === undefined) return <NoScenario content={content} />;
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
