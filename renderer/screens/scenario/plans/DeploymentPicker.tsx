import { useMemo, useState } from 'react';
import type { Content } from '../../../../model/change/content.ts';
import {
  deploymentsMatching,
  type DeploymentFilter,
} from '../../../../model/plan/deployment-filter.ts';
import type { Mitigation } from '../../../../model/scenario.ts';
import { count, plural } from '../../../format/number.ts';
import { Button } from '../../../ui/Button.tsx';
import { DeploymentFilterFields } from './DeploymentFilterFields.tsx';
import { DeploymentListbox } from './DeploymentListbox.tsx';
import styles from './DeploymentPicker.module.css';

interface DeploymentPickerProps {
  readonly content: Content;
  readonly chosen: Mitigation['deployments'];
  readonly onChange: (chosen: Mitigation['deployments']) => void;
}

/** Which deployments: one by one, all that a filter shows, or every one, those to come included. */
export function DeploymentPicker({ content, chosen, onChange }: DeploymentPickerProps) {
  const [filter, setFilter] = useState<DeploymentFilter>({});
  const deployments = content.deployments.items;
  const shown = useMemo(
    () => deploymentsMatching(deployments, content.models.items, filter),
    [deployments, content.models.items, filter],
  );
  const ids = useMemo(() => new Set(chosen === 'all' ? [] : chosen), [chosen]);
  // In the portfolio's order, whatever order they were picked in.
  const choose = (wanted: ReadonlySet<string>) => {
    onChange(deployments.filter(({ id }) => wanted.has(id)).map(({ id }) => id));
  };
  return (
    <fieldset className={styles.picker}>
      <legend className="visually-hidden">For which deployments</legend>
      <div className={styles.head}>
        <h3>
          {chosen === 'all'
            ? `For all ${plural(deployments.length, 'deployment')}`
            : `For ${count(ids.size)} of ${plural(deployments.length, 'deployment')}`}
        </h3>
        <label className={styles.all}>
          <input
            type="checkbox"
            checked={chosen === 'all'}
            onChange={(event) => {
              onChange(event.target.checked ? 'all' : []);
            }}
          />
          All deployments, also those added later
        </label>
      </div>
      {chosen !== 'all' && (
        <>
          <DeploymentFilterFields content={content} filter={filter} onChange={setFilter} />
          <div className={styles.actions}>
            <Button
              look="quiet"
              disabled={shown.every(({ id }) => ids.has(id))}
              onClick={() => {
                choose(new Set([...ids, ...shown.map(({ id }) => id)]));
              }}
            >
              Pick the {count(shown.length)} shown
            </Button>
            <Button
              look="quiet"
              disabled={ids.size === 0}
              onClick={() => {
                choose(new Set());
              }}
            >
              Pick none
            </Button>
          </div>
          <DeploymentListbox
            deployments={shown}
            content={content}
            chosen={ids}
            onToggle={(id) => {
              const wanted = new Set(ids);
              if (!wanted.delete(id)) wanted.add(id);
              choose(wanted);
            }}
          />
        </>
      )}
    </fieldset>
  );
}
