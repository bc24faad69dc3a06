import type { Content } from '../../../model/change/content.ts';
import type { Dependents, ScenarioDependents } from '../../../model/world/dependents.ts';
import type { PortfolioFilter } from '../../../model/portfolio-filter.ts';
import type { EntryPlace } from '../../../model/world/entry.ts';
import { plural } from '../../format/number.ts';
import { useStore } from '../../store/store.ts';
import { listed } from '../../words/list.ts';
import { shortName } from '../../words/short-name.ts';
import styles from './world-dialogs.module.css';

interface DependentsListProps {
  readonly content: Content;
  readonly entry: EntryPlace;
  readonly dependents: Dependents;
}

/** So many deployments are named one by one. */
const MOST_NAMED = 6;

/** All that refers to an entry, by name; a click leads there. */
export function DependentsList({ content, entry, dependents }: DependentsListProps) {
  const { models, deployments, withFallback, offers, scenarios } = dependents;
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
            {scenarios.map((one) => (
              <ScenarioLink key={one.scenario.id} dependents={one} />
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

function ScenarioLink({ dependents }: { readonly dependents: ScenarioDependents }) {
  const show = useStore((state) => state.show);
  const selectScenario = useStore((state) => state.selectScenario);
  const showDialog = useStore((state) => state.showDialog);
  const { scenario } = dependents;
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
      <span className={styles.soft}>
        {listed(usesWords(dependents))}
        {scenario.status === 'locked' && '; locked'}
      </span>
    </span>
  );
}

function usesWords({
  designations,
  courses,
  stances,
  influences,
  mitigations,
}: ScenarioDependents): readonly string[] {
  return [
    ...(designations > 0 ? [plural(designations, 'designation')] : []),
    ...(courses > 0 ? [plural(courses, 'course')] : []),
    ...(stances > 0 ? [plural(stances, 'stance')] : []),
    ...(influences > 0 ? [plural(influences, 'influence')] : []),
    ...(mitigations > 0 ? [plural(mitigations, 'mitigation')] : []),
  ];
}
