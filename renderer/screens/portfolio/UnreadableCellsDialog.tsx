import { columnOf } from '../../../model/grid/columns.ts';
import { plural } from '../../format/number.ts';
import type { DialogState } from '../../store/state.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { shortName } from '../../words/short-name.ts';
import styles from './GridDialogs.module.css';

const MOST_LISTED = 100;
/** So many lines fit without scrolling; a longer list can be reached by key. */
const FIT = 8;

/** What of a paste, a fill or a clearing means nothing, cell by cell; nothing has changed yet, and the rest can be done. */
export function UnreadableCellsDialog({
  asked: { label, changes, problems, refused },
}: {
  readonly asked: Extract<DialogState, { kind: 'unreadable-cells' }>;
}) {
  const showDialog = useStore((state) => state.showDialog);
  const run = useStore((state) => state.run);
  const deployments = useStore((state) => state.open?.content.deployments.items);
  const close = () => {
    showDialog(null);
  };
  const rest = plural(changes.length, 'deployment');
  return (
    <Dialog
      title={
        problems.length > 0
          ? `${plural(problems.length, 'cell')} cannot be taken`
          : 'Not all rows can be taken'
      }
      onClose={close}
      wide
      actions={
        <>
          <Button look={changes.length === 0 ? 'primary' : 'plain'} onClick={close}>
            {changes.length === 0 ? 'Close' : 'Change nothing'}
          </Button>
          {changes.length > 0 && (
            <Button
              look="primary"
              onClick={() => {
                close();
                run({ name: 'edit-deployments', label, changes });
              }}
            >
              Go on with the rest: {rest}
            </Button>
          )}
        </>
      }
    >
      {refused !== null && <p>{refused}</p>}
      {problems.length > 0 && (
        <ul
          className={styles.problems}
          tabIndex={problems.length > FIT ? 0 : undefined}
          aria-label="Cells that cannot be taken"
        >
          {problems.slice(0, MOST_LISTED).map(({ position, column, text, message }, at) => (
            <li key={at}>
              <strong>
                {shortName(deployments?.[position]?.name ?? `Row ${position + 1}`)},{' '}
                {columnOf(column).title}
              </strong>
              {text.trim() === '' ? '' : ` “${text.slice(0, 60)}”`}: {message}
            </li>
          ))}
        </ul>
      )}
      {problems.length > MOST_LISTED && <p>And {plural(problems.length - MOST_LISTED, 'more')}.</p>}
      <p>Nothing has changed so far.</p>
    </Dialog>
  );
}
