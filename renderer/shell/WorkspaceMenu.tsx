import { useEffect, useId, useRef } from 'react';
import { useStore } from '../store/store.ts';
import styles from './WorkspaceMenu.module.css';

/** The workspace that is open, and the way to others. The sample stands apart from the user's own. */
export function WorkspaceMenu() {
  const open = useStore((state) => state.open);
  const workspaces = useStore((state) => state.workspaces);
  const openWorkspace = useStore((state) => state.openWorkspace);
  const showDialog = useStore((state) => state.showDialog);
  const chooseFile = useStore((state) => state.chooseFile);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menuId = useId();

  useEffect(() => {
    const shown = menu.current;
    if (shown === null) return;
    // A popover stands in the top layer: it is placed by hand, under its button.
    const place = () => {
      const { left, bottom, width } = button.current?.getBoundingClientRect() ?? new DOMRect();
      shown.style.left = `${String(left)}px`;
      shown.style.top = `${String(bottom + 4)}px`;
      shown.style.minWidth = `${String(width)}px`;
    };
    shown.addEventListener('beforetoggle', place);
    return () => {
      shown.removeEventListener('beforetoggle', place);
    };
  }, []);

  const choose = (action: () => void) => () => {
    menu.current?.hidePopover();
    action();
  };
  const list = (heading: string, sample: boolean) => {
    const own = workspaces.filter((workspace) => workspace.sample === sample);
    if (own.length === 0) return null;
    return (
      <section>
        <h3 className={styles.heading}>{heading}</h3>
        {own.map((workspace) => (
          <button
            key={workspace.id}
            type="button"
            className={styles.item}
            aria-current={workspace.id === open?.summary.id}
            onClick={choose(() => {
              if (workspace.id !== open?.summary.id) void openWorkspace(workspace.id);
            })}
          >
            <span className={styles.itemName}>{workspace.name}</span>
            <span className={styles.detail}>{workspace.deployments.toLocaleString('en-US')}</span>
          </button>
        ))}
      </section>
    );
  };

  return (
    <>
      <button ref={button} type="button" className={styles.button} popoverTarget={menuId}>
        <span className={styles.title}>{open?.content.workspace.name ?? 'No workspace open'}</span>
        <span className={styles.kind}>
          {open === null
            ? 'Choose one'
            : open.summary.sample
              ? 'Sample · illustrative'
              : open.content.workspace.currency}
          <span aria-hidden="true"> ▾</span>
        </span>
      </button>
      <div ref={menu} id={menuId} popover="auto" className={styles.menu} aria-label="Workspaces">
        {list('Your workspaces', false)}
        {list('Sample', true)}
        <section>
          <button
            type="button"
            className={styles.item}
            onClick={choose(() => void chooseFile('portfolio'))}
          >
            Import a portfolio (CSV)…
          </button>
          <button
            type="button"
            className={styles.item}
            onClick={choose(() => void chooseFile('diverge'))}
          >
            Open a scenario file…
          </button>
          <button
            type="button"
            className={styles.item}
            onClick={choose(() => {
              showDialog({ kind: 'new-workspace' });
            })}
          >
            New empty workspace…
          </button>
          {open !== null && (
            <button
              type="button"
              className={styles.item}
              onClick={choose(() => {
                showDialog({ kind: 'remove-workspace', workspace: open.summary });
              })}
            >
              Remove this workspace…
            </button>
          )}
        </section>
      </div>
    </>
  );
}
