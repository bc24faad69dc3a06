import type { Branch } from '../../model/edit/scenario-tree.ts';
import { scenarioActions } from '../actions/scenario-actions.ts';
import { useStore } from '../store/store.ts';
import { MenuItem, MenuSection, PopoverMenu } from '../ui/PopoverMenu.tsx';
import styles from './Sidebar.module.css';

const INDENT = 14;

/** A scenario in the tree: choose it, branch it, lock it, take it out. */
export function ScenarioEntry({ branch: { scenario, depth } }: { readonly branch: Branch }) {
  const isShown = useStore(
    (state) => state.screen === 'scenario' && state.scenarioId === scenario.id,
  );
  const selectScenario = useStore((state) => state.selectScenario);
  const show = useStore((state) => state.show);
  const isLocked = scenario.status === 'locked';

  return (
    <li className={styles.branch} style={{ paddingLeft: depth * INDENT }}>
      <button
        type="button"
        className={styles.entry}
        data-scenario={scenario.name}
        aria-current={isShown ? 'page' : undefined}
        title={scenario.note === undefined ? scenario.name : `${scenario.name}\n${scenario.note}`}
        onClick={() => {
          selectScenario(scenario.id);
          show('scenario');
        }}
      >
        <span className={`${depth > 0 ? (styles.child ?? '') : ''} two-lines`}>
          {depth > 0 && <span aria-hidden="true">↳ </span>}
          {scenario.name}
        </span>
        {isLocked && <span className={styles.aside}>locked</span>}
      </button>
      <PopoverMenu label={`What to do with ${scenario.name}`} face="⋯">
        <MenuSection>
          {scenarioActions(scenario).map(({ key, label, run }) => (
            <MenuItem key={key} onChoose={run}>
              {label}
            </MenuItem>
          ))}
        </MenuSection>
      </PopoverMenu>
    </li>
  );
}
