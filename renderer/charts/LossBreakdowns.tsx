import type { Content } from '../../model/change/content.ts';
import type { ExpectedExposure } from '../../model/exposure/result.ts';
import { breakdownFinding } from './breakdown-finding.ts';
import { LossBars, type LossBar } from './LossBars.tsx';
import styles from './LossBreakdowns.module.css';

/** Where: the expected loss by unit, cloud, vendor, criticality and region, on one scale so that bars compare across. */
export function LossBreakdowns({
  exposure,
  content,
}: {
  readonly exposure: ExpectedExposure;
  readonly content: Content;
}) {
  const { currency } = content.workspace;
  const { lossBy } = exposure;
  const channelNames = new Map(content.channels.items.map((channel) => [channel.id, channel.name]));
  const vendorNames = new Map(content.vendors.items.map((vendor) => [vendor.id, vendor.name]));
  const groups = [
    { what: 'unit', bars: barsOf(lossBy.unit, (unit) => (unit === '' ? 'No unit' : unit)) },
    { what: 'cloud', bars: barsOf(lossBy.channel, (id) => channelNames.get(id) ?? id) },
    { what: 'vendor', bars: barsOf(lossBy.vendor, (id) => vendorNames.get(id) ?? id) },
    { what: 'criticality', bars: barsOf(lossBy.criticality, criticalityName) },
    { what: 'region', bars: barsOf(lossBy.region, (name) => (name === '' ? 'No region' : name)) },
  ];
  const amounts = groups.flatMap((group) => group.bars.map((bar) => bar.amount));
  const scale = [Math.min(0, ...amounts), Math.max(0, ...amounts)] as const;
  return (
    <div className={styles.breakdowns}>
      {groups.map(({ what, bars }) => (
        <LossBars
          key={what}
          title={breakdownFinding(what, bars)}
          what={what}
          bars={bars}
          scale={scale}
          currency={currency}
        />
      ))}
    </div>
  );
}

/** Largest loss first, as many as can be read; the rest, where there is one, as one bar. */
function barsOf(
  losses: Readonly<Record<string, number>>,
  nameOf: (key: string) => string,
): readonly LossBar[] {
  const bars = Object.entries(losses)
    .map(([key, amount]) => ({ name: nameOf(key), amount }))
    .sort((one, other) => other.amount - one.amount);
  if (bars.length <= MOST_BARS) return bars;
  const rest = bars.slice(MOST_BARS - 1);
  return [
    ...bars.slice(0, MOST_BARS - 1),
    {
      name: `${String(rest.length)} others`,
      amount: rest.reduce((sum, bar) => sum + bar.amount, 0),
    },
  ];
}

/** 1 is the most critical (spec/scenario-file.md). */
function criticalityName(level: string): string {
  return level === '1' ? '1, the most critical' : level;
}

const MOST_BARS = 8;
