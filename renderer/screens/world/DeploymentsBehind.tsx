import { useMemo } from 'react';
import type { Content } from '../../../model/change/content.ts';
import type { PortfolioFilter } from '../../../model/portfolio-filter.ts';
import type { Deployment } from '../../../model/workspace.ts';
import { shortMoney } from '../../format/money.ts';
import { count } from '../../format/number.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './WorldPanel.module.css';

interface DeploymentsBehindProps {
  readonly content: Content;
  readonly models: ReadonlySet<string>;
  /** Which models these are, as the portfolio is filtered. */
  readonly facets: Pick<PortfolioFilter, 'vendor' | 'model'>;
  readonly channel: string;
}

/** So many are named one by one. */
const MOST_NAMED = 12;

/** The deployments that run some models through a channel, those of most spend first; each is a click away. */
export function DeploymentsBehind({ content, models, facets, channel }: DeploymentsBehindProps) {
  const goTo = useStore((state) => state.goToDeployment);
  const showDeployments = useStore((state) => state.showDeployments);
  const { items } = content.deployments;
  const key = [...models].join(' ');
  const { most, number } = useMemo(() => {
    const own = new Set(key.split(' '));
    return mostOf(items.filter((one) => one.channel === channel && own.has(one.model)));
  }, [items, key, channel]);
  if (number === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {most.map(({ id, name, annualSpend }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                goTo(id);
              }}
            >
              <span className={styles.name} title={name}>
                {name}
              </span>
              <span className={styles.aside}>
                {shortMoney(annualSpend, content.workspace.currency)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button
        onClick={() => {
          showDeployments({ ...facets, channel });
        }}
      >
        {number === 1 ? 'Show it in the portfolio' : `Show all ${count(number)} in the portfolio`}
      </Button>
    </>
  );
}

function mostOf(deployments: readonly Deployment[]) {
  const most = [...deployments]
    .sort((one, other) => other.annualSpend - one.annualSpend)
    .slice(0, MOST_NAMED);
  return { most, number: deployments.length };
}
