import type { Content } from '../../../model/change/content.ts';
import type { Loss } from '../../../model/exposure/result.ts';
import type { Scenario } from '../../../model/scenario.ts';
import type { ShownExpected, ShownExposure } from '../../engine/shown-exposure.ts';
import { exactMoney, shortMoney } from '../../format/money.ts';
import { expectedCount, percent, plural } from '../../format/number.ts';
import { ChangeNote, changeFrom, type Change, type Shown } from './ChangeNote.tsx';
import styles from './Headline.module.css';
import { useParentFigures } from './use-parent-figures.ts';

interface HeadlineProps {
  readonly expected: ShownExpected;
  /** The distribution; null while it is being worked out. */
  readonly whole: ShownExposure | null;
  readonly scenario: Scenario;
  readonly content: Content;
}

/** The figures that stay in view: one large, the others around it. */
export function Headline({ expected, whole, scenario, content }: HeadlineProps) {
  const { currency } = content.workspace;
  const { exposedSpend } = expected;
  const loss = whole?.loss ?? null;
  const deployments = content.deployments.items.length;
  const parent = useParentFigures(scenario);
  const before = parent?.exposure ?? null;
  const money: Shown = {
    short: (amount) => shortMoney(amount, currency),
    exact: (amount) => exactMoney(amount, currency),
  };
  const changeOf = (
    now: number | undefined,
    of: (exposure: ShownExposure) => number,
    shown: Shown,
  ) => (before === null || now === undefined ? null : changeFrom(of(before), now, shown));
  return (
    <dl className={styles.headline}>
      <div className={styles.main}>
        <dt>Expected loss in {plural(scenario.horizonDays, 'day')}</dt>
        <dd data-figure="expected-loss" title={exactMoney(expected.loss.expected, currency)}>
          {shortMoney(expected.loss.expected, currency)}
        </dd>
        <ChangeNote
          name="expected-loss"
          change={changeOf(expected.loss.expected, ({ loss: { expected: one } }) => one, money)}
          against={parent?.name}
        />
        <dd className={styles.note}>
          {loss === null ? 'its spread follows' : spreadWords(loss, currency)}
        </dd>
      </div>
      <Figure
        name="cvar95"
        change={changeOf(loss?.cvar95, ({ loss: { cvar95 } }) => cvar95, money)}
        label={whole?.method === 'sampled' ? 'CVaR 95, sampled' : 'CVaR 95'}
        hint="Conditional value at risk: the mean loss of the worst 5% of probability."
        value={loss === null ? '…' : shortMoney(loss.cvar95, currency)}
        exact={loss === null ? 'being worked out' : exactMoney(loss.cvar95, currency)}
        note={loss === null ? '' : tailWords(loss, scenario.tolerance, currency)}
      />
      <Figure
        name="exposed-spend"
        change={changeOf(exposedSpend.expected, (one) => one.exposedSpend.expected, money)}
        label="Exposed spend"
        hint="Expected yearly spend of the deployments whose primary use is blocked on some day. By law and by channels overlap."
        value={shortMoney(exposedSpend.expected, currency)}
        exact={exactMoney(exposedSpend.expected, currency)}
        note={`${shortMoney(exposedSpend.legal, currency)} by law, ${shortMoney(exposedSpend.channel, currency)} by channels`}
      />
      <Figure
        name="outage-days"
        change={changeOf(expected.outageDays.expected, (one) => one.outageDays.expected, counted)}
        label="Outage days"
        hint="Expected days on which a deployment runs nothing, added over deployments."
        value={expectedCount(expected.outageDays.expected)}
        exact={String(expected.outageDays.expected)}
        note="over all deployments"
      />
      <Figure
        name="stranded"
        change={changeOf(
          expected.strandedDeployments.expected,
          (one) => one.strandedDeployments.expected,
          counted,
        )}
        label="Stranded"
        hint="Expected number of deployments that run nothing on the last day of the horizon."
        value={expectedCount(expected.strandedDeployments.expected)}
        exact={String(expected.strandedDeployments.expected)}
        note={`of ${deployments.toLocaleString('en-US')} deployments`}
      />
    </dl>
  );
}

const counted: Shown = { short: expectedCount, exact: String };

function spreadWords(loss: Loss, currency: string): string {
  if (loss.sd === 0) return 'the same in every case';
  return `5–95%: ${shortMoney(loss.p05, currency)} to ${shortMoney(loss.p95, currency)}`;
}

function tailWords(loss: Loss, tolerance: number | undefined, currency: string): string {
  if (loss.overTolerance === undefined || tolerance === undefined) {
    return `worst case ${shortMoney(loss.max, currency)}`;
  }
  return `${percent(loss.overTolerance)} chance of passing ${shortMoney(tolerance, currency)}`;
}

interface FigureProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly exact: string;
  readonly note: string;
  readonly change: Change | null;
}

function Figure({ name, label, hint, value, exact, note, change }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt title={hint}>{label}</dt>
      <dd data-figure={name} title={exact}>
        {value}
      </dd>
      <ChangeNote name={name} change={change} />
      <dd className={styles.note}>{note}</dd>
    </div>
  );
}
