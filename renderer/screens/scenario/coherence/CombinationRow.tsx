import type { Content } from '../../../../model/change/content.ts';
import type { ListedCombination } from '../../../../model/consistency/weigh-combination.ts';
import { withHeldOutcomes } from '../../../../model/edit/held-outcomes.ts';
import { branchOf } from '../../../../model/edit/scenario-tree.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import { useAddScenario } from '../../../dialogs/use-add-scenario.ts';
import { percent } from '../../../format/number.ts';
import { useStore } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import type { VariableNames } from '../../../words/variables.ts';
import { StanceMark } from '../../../ui/StanceMark.tsx';
import { combinationName, groupsOf, heldClauses } from './combination-words.ts';
import styles from './CombinationList.module.css';

/** More than these are read one by one above, after a look. */
const MOST_GROUPS = 8;

interface CombinationRowProps {
  readonly state: ListedCombination;
  /** Of all variables, in the order of the outcomes. */
  readonly keys: readonly string[];
  /** Of those that tell combinations apart. */
  readonly telling: readonly string[];
  readonly isShown: boolean;
  readonly scenario: Scenario;
  readonly content: Content;
  readonly clauses: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, VariableNames>;
}

/** One consistent combination, to look at or to make a scenario of. */
export function CombinationRow(props: CombinationRowProps) {
  const { state, keys, telling, isShown, scenario, content, clauses, names } = props;
  const hold = useStore((store) => store.holdOutcomes);
  const addScenario = useAddScenario();
  const { outcomes, probability, totalImpact } = state;
  const groups = groupsOf(outcomes, scenario, telling, names);
  const said = heldClauses(outcomes, scenario, telling, clauses);
  const words = said.length === 0 ? 'this combination' : said.join(', ');
  return (
    <div className={styles.row} role="row" data-shown={isShown}>
      <span role="cell" className={styles.figure}>
        {totalImpact}
      </span>
      <span role="cell" className={styles.figure}>
        {probability === null ? '–' : percent(probability)}
      </span>
      <span role="cell" className={styles.held}>
        {groups.slice(0, MOST_GROUPS).map(({ label, kind, members }) => (
          <span key={label} className={styles.outcome}>
            {kind !== null && <StanceMark kind={kind} />}
            <span>
              {label}
              {members.length > 0 && `: ${members.join(', ')}`}
            </span>
          </span>
        ))}
        {groups.length > MOST_GROUPS && (
          <span className={styles.rest} title={words}>
            and {groups.length - MOST_GROUPS} more
          </span>
        )}
        {groups.length === 0 && 'nobody is designated'}
      </span>
      <span role="cell" className={styles.actions}>
        <Button
          look="quiet"
          pressed={isShown}
          label={`Look at ${words}`}
          onClick={() => {
            hold(keys.map((variable, index) => ({ variable, outcome: outcomes[index] ?? '' })));
          }}
        >
          Look
        </Button>
        <Button
          look="quiet"
          label={`Make a scenario of ${words}`}
          onClick={() => {
            const name = combinationName(scenario.name, said);
            const held = new Map(keys.map((key, index) => [key, outcomes[index] ?? '']));
            const branch = branchOf(content.scenarios.items, scenario, name);
            addScenario(withHeldOutcomes(branch, held));
          }}
        >
          Make a scenario
        </Button>
      </span>
    </div>
  );
}
