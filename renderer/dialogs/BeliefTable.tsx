import {
  stanceAt,
  STANCE_KINDS,
  type StanceBeliefs,
  type StancePlace,
} from '../../model/edit/stance.ts';
import type { BaseRate } from '../../model/precedents/base-rate.ts';
import type { Scenario, StanceKind } from '../../model/scenario.ts';
import { percentOf, rangeWords } from '../charts/precedent-findings.ts';
import { percent, plural } from '../format/number.ts';
import { StanceMark } from '../ui/StanceMark.tsx';
import { stanceNames } from '../words/stance.ts';
import styles from './BeliefTable.module.css';

interface BeliefTableProps {
  readonly base: BaseRate;
  readonly beliefs: StanceBeliefs;
  readonly scenario: Scenario;
  readonly place: StancePlace;
}

/** What a stance will be set to, against what it is, and the rows that say so. */
export function BeliefTable({ base, beliefs, scenario, place }: BeliefTableProps) {
  const { cases, precedents } = base;
  return (
    <>
      <table className={styles.beliefs}>
        <thead>
          <tr>
            <th scope="col">Stance</th>
            <th scope="col">Now</th>
            <th scope="col">Will be</th>
            <th scope="col">Base rate, 90% interval</th>
          </tr>
        </thead>
        <tbody>
          {STANCE_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                <span className={styles.kind}>
                  <StanceMark kind={kind} />
                  {stanceNames[kind]}
                </span>
              </th>
              <td>{percent(heldBy(scenario, place, kind))}</td>
              <td className={styles.new}>{percent(beliefs[kind].probability)}</td>
              <td>
                {percentOf(base.rates[kind].mean)}, {rangeWords(base.rates[kind])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        Rounded to whole percents; several courses of a stance share its probability as they do now.
        Days and conditions stay. Where each number is from is kept with it. One step, which Undo
        takes back.
      </p>
      {precedents.length > 0 && (
        <details className={styles.behind}>
          <summary>
            {plural(precedents.length, 'row')} of {plural(cases.length, 'case')}, each case weighing
            1: a convenience sample, never a frequency
          </summary>
          <ul>
            {precedents.map(({ id, actor, stance, case: own }) => (
              <li key={id}>
                <StanceMark kind={stance} />
                <span className={styles.actor} title={actor}>
                  {actor}
                </span>
                <span>{stanceNames[stance].toLowerCase()}</span>
                <span>{own}</span>
                <span>{id}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** How likely a kind of stance is now; one that is not listed diverges (exposure model §3). */
function heldBy(scenario: Scenario, place: StancePlace, kind: StanceKind): number {
  const stance = stanceAt(scenario, place);
  if (stance === undefined) return kind === 'diverge' ? 1 : 0;
  return stance.outcomes.reduce(
    (sum, outcome) => (outcome.kind === kind ? sum + outcome.probability : sum),
    0,
  );
}
