import type { Content } from '../../../model/change/content.ts';
import { shortMoney } from '../../format/money.ts';
import { plural } from '../../format/number.ts';
import { shortName } from '../../words/short-name.ts';
import { cellOf, type WorldTables } from './world-axis.ts';

/** What the matrix shows, in a sentence or two: where most spend stands, and what stands where it is not offered. */
export function worldFinding(content: Content, tables: WorldTables): string {
  const models = content.models.items;
  const channels = content.channels.items;
  const cells = models.flatMap((model) =>
    channels.map((channel) => ({ model, channel, cell: cellOf(tables, model.id, channel.id) })),
  );
  const total = cells.reduce((sum, { cell }) => sum + cell.use.spend, 0);
  if (total === 0) {
    return `${plural(models.length, 'model')} of ${plural(content.vendors.items.length, 'vendor')} on ${plural(channels.length, 'channel')}; nothing is spent on them yet`;
  }
  const most = cells.reduce((best, one) => (one.cell.use.spend > best.cell.use.spend ? one : best));
  const share = Math.round((100 * most.cell.use.spend) / total);
  const { currency } = content.workspace;
  const first = `${shortName(most.model.name)} on ${shortName(most.channel.name)} carries most: ${shortMoney(most.cell.use.spend, currency)}, ${String(share)}% of the spend a year`;
  const outside = cells.filter(({ cell }) => cell.outside > 0);
  if (outside.length === 0) return first;
  const deployments = outside.reduce((sum, { cell }) => sum + cell.outside, 0);
  return `${first}. ${plural(deployments, 'deployment uses', 'deployments use')} what is not offered to them`;
}
