import { scenarioTree } from '../../model/edit/scenario-tree.ts';
import { useStore } from '../store/store.ts';
import { plural } from '../format/number.ts';
import { Button } from '../ui/Button.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { SaveMark } from './SaveMark.tsx';
import { ScenarioEntry } from './ScenarioEntry.tsx';
import styles from './Sidebar.module.css';
import { WorkspaceMenu } from './WorkspaceMenu.tsx';

/** Where everything is: the workspace, its portfolio, its scenarios. */
export function Sidebar() {
  const open = useStore((state) => state.open);
  const screen = useStore((state) => state.screen);
  const show = useStore((state) => state.show);
  const showDialog = useStore((state) => state.showDialog);
  return (
    <nav className={styles.sidebar} aria-label="Workspace">
      <WorkspaceMenu />
      {open !== null && (
        <>
          <button
            type="button"
            className={styles.entry}
            aria-current={screen === 'portfolio' ? 'page' : undefined}
            onClick={() => {
              show('portfolio');
            }}
          >
            <span>Portfolio</span>
            <span className={styles.aside}>
              {open.content.deployments.items.length.toLocaleString('en-US')}
            </span>
          </button>
          <div className={styles.heading}>
            <h2>Scenarios</h2>
            <Button
              look="quiet"
              label="New scenario"
              title="New scenario (Ctrl+N)"
              onClick={() => {
                showDialog({ kind: 'new-scenario' });
              }}
            >
              +
            </Button>
          </div>
          <ul className={styles.scenarios}>
            {scenarioTree(open.content.scenarios.items).map((branch) => (
              <ScenarioEntry key={branch.scenario.id} branch={branch} />
            ))}
            {open.content.scenarios.items.length === 0 && (
              <li className={styles.empty}>None yet. Press + to build the first what-if.</li>
            )}
          </ul>
          <div className={styles.foot}>
            <div className={styles.saving}>
              <SaveMark />
              <HistoryButtons />
            </div>
            {open.summary.sample && (
              <p className={styles.sample}>
                Illustrative sample of {plural(open.content.deployments.items.length, 'deployment')}
                : made up to show the tool, not a forecast.
              </p>
            )}
          </div>
        </>
      )}
    </nav>
  );
}
