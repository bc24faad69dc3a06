import { count } from '../format/number.ts';
import { useStore } from '../store/store.ts';
import { MenuItem, MenuSection, PopoverMenu } from '../ui/PopoverMenu.tsx';
import styles from './WorkspaceMenu.module.css';

/** The workspace that is open, and the way to others. The sample stands apart from the user's own. */
export function WorkspaceMenu() {
  const open = useStore((state) => state.open);
  const workspaces = useStore((state) => state.workspaces);
  const openWorkspace = useStore((state) => state.openWorkspace);
  const showDialog = useStore((state) => state.showDialog);
  const chooseFile = useStore((state) => state.chooseFile);

  const list = (heading: string, sample: boolean) => {
    const own = workspaces.filter((workspace) => workspace.sample === sample);
    if (own.length === 0) return null;
    return (
      <MenuSection heading={heading}>
        {own.map((workspace) => (
          <MenuItem
            key={workspace.id}
            isCurrent={workspace.id === open?.summary.id}
            detail={count(workspace.deployments)}
            onChoose={() => {
              if (workspace.id !== open?.summary.id) void openWorkspace(workspace.id);
            }}
          >
            {workspace.name}
          </MenuItem>
        ))}
      </MenuSection>
    );
  };
  const face = (
    <>
      <span className={styles.title}>{open?.content.workspace.name ?? 'No workspace open'}</span>
      <span className={styles.kind}>
        {open === null
          ? 'Choose one'
          : open.summary.sample
            ? 'Sample · illustrative'
            : open.content.workspace.currency}
        <span aria-hidden="true"> ▾</span>
      </span>
    </>
  );
  return (
    <PopoverMenu label="Workspaces" face={face} faceClass={styles.button} wide>
      {list('Your workspaces', false)}
      {list('Sample', true)}
      <MenuSection>
        <MenuItem onChoose={() => void chooseFile('portfolio')}>Import a portfolio…</MenuItem>
        <MenuItem onChoose={() => void chooseFile('diverge')}>Open a scenario file…</MenuItem>
        <MenuItem
          onChoose={() => {
            showDialog({ kind: 'new-workspace' });
          }}
        >
          New empty workspace…
        </MenuItem>
        {open !== null && (
          <MenuItem
            onChoose={() => {
              showDialog({ kind: 'remove-workspace', workspace: open.summary });
            }}
          >
            Remove this workspace…
          </MenuItem>
        )}
      </MenuSection>
    </PopoverMenu>
  );
}
