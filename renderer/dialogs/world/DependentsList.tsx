import type { ReactNode } from 'react';
import type { Content } from '../../../model/change/content.ts';
import type { ScenarioDoubles } from '../../../model/edit/world/doubles.ts';
import type { Touched } from '../../../model/edit/world/touched.ts';
import type { Scenario } from '../../../model/scenario.ts';
import type { PortfolioFilter } from '../../../model/portfolio-filter.ts';
import type { EntryPlace } from '../../../model/world/entry.ts';
import { plural } from '../../format/number.ts';
import { useStore } from '../../store/store.ts';
import { listed } from '../../words/list.ts';
import { shortName } from '../../words/short-name.ts';
import { doublesWords, touchedWords, type Way } from '../../words/touched.ts';
import styles from './world-dialogs.module.css';

interface DependentsListProps {
  readonly content: Content;
  readonly entry: EntryPlace;
  readonly touched: Touched;
  readonly way: Way;
  /** What becomes double where another entry gets its place. */
  readonly doubles?: readonly ScenarioDoubles[] | undefined;
}

/** So many deployments are named one by one. */
const MOST_NAMED = 6;

/** All that gets another entry in its place or goes with it, by name; a click leads there. */
export function DependentsList({
  content,
  entry,
  touched,
  way,
  doubles = [],
}: DependentsListProps) {
  const { models, deployments, withFallback, offers } = touched;
  const scenarios = content.scenarios.items.flatMap((scenario) => {
    const own = touched.scenarios.find((one) => one.scenario.id === scenario.id);
    const doubled = doubles.find((one) => one.scenario.id === scenario.id);
    return own === undefined && doubled === undefined ? [] : [{ scenario, own, doubled }];
  });
  const nameOf = new Map(content.models.items.map(({ id, name }) => [id, name]));
  return (
    <dl className={styles.dependents}>
      {models.length > 0 && (
        <div>
          <dt>{plural(models.length, 'model')}</dt>
          <dd>{listed(models.map((id) => nameOf.get(id) ?? id))}</dd>
        </div>
      )}
      <Deployments
        content={content}
        wanted={{ [entry.kind]: entry.id }}
        ids={deployments}
        one="deployment"
        many="deployments"
      />
      <Deployments
        content={content}
        ids={withFallback}
        one="deployment falls back on it"
        many="deployments fall back on it"
      />
      {offers > 0 && (
        <div>
          <dt>{plural(offers, 'offer')}</dt>
          <dd>of what is offered where</dd>
        </div>
      )}
      {scenarios.length > 0 && (
        <div>
          <dt>{plural(scenarios.length, 'scenario')}</dt>
          <dd>
            {scenarios.map(({ scenario, own, doubled }) => (
              <ScenarioLink key={scenario.id} scenario={scenario}>
                {[
                  ...(own === undefined ? [] : [touchedWords(own, way)]),
                  ...(scenario.status === 'locked' ? ['locked'] : []),
                ].join('; ')}
                {doubled !== undefined && (
                  <span className={styles.doubled}>then has {doublesWords(doubled)}</span>
                )}
              </ScenarioLink>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

interface DeploymentsProps {
  readonly content: Content;
  /** Narrows the portfolio down to all of them; absent where that cannot be. */
  readonly wanted?: PortfolioFilter;
  readonly ids: readonly string[];
  readonly one: string;
  readonly many: string;
}

function Deployments({ content, wanted, ids, one, many }: DeploymentsProps) {
  const goTo = useStore((state) => state.goToDeployment);
  const showDeployments = useStore((state) => state.showDeployments);
  const showDialog = useStore((state) => state.showDialog);
  if (ids.length === 0) return null;
  const named = new Set(ids.slice(0, MOST_NAMED));
  return (
    <div>
      <dt>{plural(ids.length, one, many)}</dt>
      <dd>
        {content.deployments.items
          .filter(({ id }) => named.has(id))
          .map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className={styles.link}
              onClick={() => {
                showDialog(null);
                goTo(id);
              }}
            >
              {shortName(name)}
            </button>
          ))}
        {ids.length > named.size && wanted === undefined && (
          <span>and {plural(ids.length - named.size, 'other')}</span>
        )}
        {wanted !== undefined && (
          <button
            type="button"
            className={styles.link}
            onClick={() => {
              showDialog(null);
              showDeployments(wanted);
            }}
          >
            {ids.length > named.size
              ? `and ${plural(ids.length - named.size, 'other')}`
              : 'Show in the portfolio'}
          </button>
        )}
      </dd>
    </div>
  );
}

interface ScenarioLinkProps {
  readonly scenario: Scenario;
  /** What becomes of it. */
  readonly children: ReactNode;
}

function ScenarioLink({ scenario, children }: ScenarioLinkProps) {
  const show = useStore((state) => state.show);
  const selectScenario = useStore((state) => state.selectScenario);
  const showDialog = useStore((state) => state.showDialog);
  return (
    <span className={styles.scenario}>
      <button
        type="button"
        className={styles.link}
        onClick={() => {
          showDialog(null);
          selectScenario(scenario.id);
          show('scenario');
        }}
      >
        {shortName(scenario.name)}
      </button>
      <span className={styles.soft}>{children}</span>
    </span>
  );
}
