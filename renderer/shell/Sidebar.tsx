import { scenarioTree } from '../../model/edit/scenario-tree.ts';
import { useStore } from '../store/store.ts';
import { count, plural } from '../format/number.ts';
import { Button } from '../ui/Button.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { SaveMark } from './SaveMark.tsx';
import { ScenarioEntry } from './ScenarioEntry.tsx';
import { ScreenEntry } from './ScreenEntry.tsx';
import styles from './Sidebar.module.css';
import { WorkspaceMenu } from './WorkspaceMenu.tsx';

/** Where everything is: the workspace, its portfolio, its scenarios. */
export function Sidebar() {
  const open = useStore((state) => state.open);
  const showDialog = useStore((state) => state.showDialog);
  return (
    <nav className={styles.sidebar} aria-label="Workspace">
      <WorkspaceMenu />
      {open !== null && (
        <>
          <ScreenEntry screen="portfolio" detail={count(open.content.deployments.items.length)}>
            Portfolio
          </ScreenEntry>
          <ScreenEntry screen="world">World</ScreenEntry>
          <ScreenEntry screen="compare">Compare</ScreenEntry>
          <ScreenEntry screen="precedents">Precedents</ScreenEntry>
          <ScreenEntry screen="decks" detail={count(open.content.decks.items.length)}>
            Decks
          </ScreenEntry>
          <div className={styles.heading}>
            <h2>Scenarios</h2>
            <Button
              look="quiet"
              label="New scenario"
              title="New scenario (Ctrl+Shift+N)"
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
