import { removedDeployments } from '../../../model/edit/deployment-removal.ts';
import { plural } from '../../format/number.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { shortName } from '../../words/short-name.ts';
import styles from './GridDialogs.module.css';

/** So many lines fit without scrolling; a longer list can be reached by key. */
const FIT = 8;

/** Whether deployments are to be deleted, with what depends on them named. */
export function RemoveDeploymentsDialog({ ids }: { readonly ids: readonly string[] }) {
  const content = useStore((state) => state.open?.content);
  const showDialog = useStore((state) => state.showDialog);
  const remove = useStore((state) => state.removeDeployments);
  if (content === undefined) return null;
  const { plans, lockedBy } = removedDeployments(content.scenarios.items, new Set(ids));
  const only = content.deployments.items.find(({ id }) => id === ids[0]);
  const what =
    ids.length === 1 ? `“${shortName(only?.name ?? '')}”` : plural(ids.length, 'deployment');
  const isLocked = lockedBy.length > 0;
  const close = () => {
    showDialog(null);
  };
  return (
    <Dialog
      title={isLocked ? `${what} cannot be deleted now` : `Delete ${what}?`}
      onClose={close}
      actions={
        <>
          <Button look={isLocked ? 'primary' : 'plain'} onClick={close}>
            {isLocked ? 'Close' : ids.length === 1 ? 'Keep it' : 'Keep them'}
          </Button>
          {!isLocked && (
            <Button
              look="primary"
              onClick={() => {
                close();
                remove(ids);
              }}
            >
              Delete
            </Button>
          )}
        </>
      }
    >
      {isLocked && (
        <p>
          Plans of {lockedBy.map((name) => `“${shortName(name)}”`).join(', ')} name{' '}
          {ids.length === 1 ? 'it' : 'some of them'}, and{' '}
          {lockedBy.length === 1 ? 'it is' : 'they are'} locked. Unlock{' '}
          {lockedBy.length === 1 ? 'it' : 'them'} first. Nothing was changed.
        </p>
      )}
      {!isLocked && plans.length > 0 && (
        <>
          <p>
            {plural(plans.length, 'plan')} {plans.length === 1 ? 'names' : 'name'}{' '}
            {ids.length === 1 ? 'it' : 'some of them'}:
          </p>
          <ul
            className={styles.problems}
            tabIndex={plans.length > FIT ? 0 : undefined}
            aria-label="Plans that name them"
          >
            {plans.map(({ scenario, plan, narrowed, gone }) => (
              <li key={`${scenario} ${plan}`}>
                <strong>{shortName(plan)}</strong> of {shortName(scenario)}:{' '}
                {narrowed - gone > 0 &&
                  `${plural(narrowed - gone, 'mitigation')} for fewer deployments`}
                {narrowed - gone > 0 && gone > 0 && ', '}
                {gone > 0 && `${plural(gone, 'mitigation')} left for none, and taken out`}
              </li>
            ))}
          </ul>
        </>
      )}
      {!isLocked && <p>One undo brings everything back.</p>}
    </Dialog>
  );
}
