import { removeScenario, type Branch } from '../../model/edit/scenario-tree.ts';
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
  const showDialog = useStore((state) => state.showDialog);
  const run = useStore((state) => state.run);
  const isLocked = scenario.status === 'locked';

  const lock = () => {
    run({
      name: isLocked ? 'unlock-scenario' : 'lock-scenario',
      label: `${isLocked ? 'Unlock' : 'Lock'} “${scenario.name}”`,
      changes: [
        {
          kind: 'update',
          collection: 'scenarios',
          id: scenario.id,
          set: { status: isLocked ? 'draft' : 'locked' },
          unset: [],
        },
      ],
    });
  };
  const remove = () => {
    const { open } = useStore.getState();
    const command = open === null ? undefined : removeScenario(open.content, scenario.id);
    if (command !== undefined) run(command);
  };

  return (
    <li className={styles.branch} style={{ paddingLeft: depth * INDENT }}>
      <button
        type="button"
        className={styles.entry}
        data-scenario={scenario.name}
        aria-current={isShown ? 'page' : undefined}
        title={scenario.note ?? scenario.name}
        onClick={() => {
          selectScenario(scenario.id);
          show('scenario');
        }}
      >
        <span className="two-lines">
          {depth > 0 && <span aria-hidden="true">↳ </span>}
          {scenario.name}
        </span>
        {isLocked && <span className={styles.aside}>locked</span>}
      </button>
      <PopoverMenu label={`What to do with ${scenario.name}`} face="⋯">
        <MenuSection>
          <MenuItem
            onChoose={() => {
              showDialog({ kind: 'branch-scenario', scenario });
            }}
          >
            Branch…
          </MenuItem>
          <MenuItem onChoose={lock}>{isLocked ? 'Unlock' : 'Lock'}</MenuItem>
          <MenuItem onChoose={remove}>Remove</MenuItem>
        </MenuSection>
      </PopoverMenu>
    </li>
  );
}
