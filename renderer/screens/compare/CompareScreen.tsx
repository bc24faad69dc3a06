import type { Content } from '../../../model/change/content.ts';
import { FigureLookProvider } from '../../charts/figure-look.ts';
import { ComparedExceedance } from '../../charts/ComparedExceedance.tsx';
import { ComparedTimelines } from '../../charts/ComparedTimelines.tsx';
import { seriesAt } from '../../charts/compared-series.ts';
import { comparedScenarios, type Compared } from '../../store/compared-scenarios.ts';
import { missingWork } from '../../store/comparison-answers.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Screen, ScreenHeader } from '../../ui/Screen.tsx';
import { AssumptionTable } from './AssumptionTable.tsx';
import { BridgeSection } from './BridgeSection.tsx';
import styles from './CompareScreen.module.css';
import { FigureTable, type Column } from './FigureTable.tsx';
import { ScenarioChooser } from './ScenarioChooser.tsx';
import { WorkMark } from './WorkMark.tsx';

/** A base and up to three others: what they assume otherwise, what it changes, and what brings the change. */
export function CompareScreen() {
  const open = useStore((state) => state.open);
  const compared = useStore((state) => state.compared);
  if (open === null) return null;
  if (compared === null || comparedScenarios(open.content.scenarios.items, compared) === null)
    return <NothingToCompare hasScenario={open.content.scenarios.items.length > 0} />;
  return <Comparison content={open.content} compared={compared} />;
}

function NothingToCompare({ hasScenario }: { readonly hasScenario: boolean }) {
  const showDialog = useStore((state) => state.showDialog);
  return (
    <EmptyState
      title={hasScenario ? 'One scenario, nothing to compare it with' : 'No scenario yet'}
      actions={
        <Button
          look="primary"
          onClick={() => {
            showDialog({ kind: 'new-scenario' });
          }}
        >
          New scenario
        </Button>
      }
    >
      <p>
        Compare holds a scenario against up to three others: only what they assume differently, the
        figures with their changes, and how much of the change each assumption brings.{' '}
        {hasScenario
          ? 'Make another scenario, or branch the one there is from its menu in the sidebar.'
          : 'Make a first scenario, then another or a branch of it.'}
      </p>
    </EmptyState>
  );
}

interface ComparisonProps {
  readonly content: Content;
  readonly compared: Compared;
}

function Comparison({ content, compared }: ComparisonProps) {
  // Not the whole comparison: how far it has got is told several times a second, and draws only its mark.
  const figures = useStore((state) => state.comparison.figures);
  const bridges = useStore((state) => state.comparison.bridges);
  const isWorking = useStore((state) => state.comparison.work.kind === 'working');
  const { currency } = content.workspace;
  const scenarios = content.scenarios.items;
  const shown = comparedScenarios(scenarios, compared);
  const columns = [shown?.base ?? [], ...(shown?.others ?? [])]
    .flat()
    .map((scenario, place): Column => {
      const known = figures.find((one) => one.scenario === scenario);
      return {
        scenario,
        series: seriesAt(place, scenario.name),
        expected: known?.expected ?? null,
        whole: known?.whole ?? null,
        isRefused: known?.refused != null,
      };
    });
  const refusals = figures.flatMap(({ scenario, refused }) =>
    refused === null ? [] : [{ scenario, refused }],
  );
  const timelines = columns.flatMap(({ series, expected, whole }) =>
    expected === null ? [] : [{ series, expected, whole }],
  );
  const curves = columns.flatMap(({ series, whole }) =>
    whole === null ? [] : [{ series, exposure: whole }],
  );
  const missing = missingWork({ figures, bridges });
  const letterOf = (id: string) =>
    columns.find(({ scenario }) => scenario.id === id)?.series.letter ?? id;
  return (
    <Screen name="Compare" isWorking={isWorking}>
      <ScreenHeader>
        <div className={styles.heading}>
          <h1>Compare</h1>
          <WorkMark
            letterOf={letterOf}
            isUnfinished={missing.figures.length + missing.bridges.length > 0}
          />
        </div>
        <ScenarioChooser
          scenarios={scenarios}
          compared={{
            base: compared.base,
            others: columns.slice(1).map(({ scenario }) => scenario.id),
          }}
        />
      </ScreenHeader>
      <FigureLookProvider
        value={{ on: 'screen', scenarios: columns.map(({ scenario }) => scenario.id) }}
      >
        <div className={styles.body} role="region" aria-label="Comparison" tabIndex={0}>
          {refusals.map(({ scenario, refused }) => (
            <p key={scenario.id} className={styles.refused} role="alert">
              No figures for {letterOf(scenario.id)}. {refused}
            </p>
          ))}
          <div className={columns.length === 2 ? styles.pair : styles.all}>
            <FigureTable columns={columns} currency={currency} />
            <div className={styles.reasons}>
              <BridgeSection columns={columns} bridges={bridges} content={content} />
              <AssumptionTable columns={columns} content={content} />
            </div>
          </div>
          {curves.length > 1 && <ComparedExceedance compared={curves} currency={currency} />}
          {timelines.length > 1 && <ComparedTimelines compared={timelines} currency={currency} />}
        </div>
      </FigureLookProvider>
    </Screen>
  );
}
