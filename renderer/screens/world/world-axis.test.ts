import { expect, test } from 'vitest';
import { sampleDocument } from '../../../model/examples/sample.ts';
import { toContent } from '../../../model/file/content-document.ts';
import { offerTable } from '../../../model/world/offers.ts';
import { pairUses } from '../../../model/world/pair-uses.ts';
import { cellOf, chosenAt, movedBy, worldRows } from './world-axis.ts';
import { worldFinding } from './world-finding.ts';

const content = toContent(sampleDocument());
const channels = content.channels.items;
const rows = worldRows(content.vendors.items, content.models.items);
const tables = {
  offers: offerTable(content.workspace.availability),
  uses: pairUses(content.deployments.items),
};

test('each vendor stands over its models', () => {
  expect(rows.slice(0, 4).map(({ key }) => key)).toEqual([
    'vendor:anthropic',
    'model:claude-opus',
    'model:claude-haiku',
    'vendor:openai',
  ]);
});

test('the arrows reach the heads of rows and columns, but not the corner, and stop at the edges', () => {
  const by = (row: string, column: string, down: number, right: number) =>
    movedBy({ row, column }, rows, content, { rows: down, columns: right });
  expect(by('vendor:anthropic', 'aws', -1, 0)).toEqual({ row: '', column: 'aws' });
  expect(by('vendor:anthropic', '', -1, 0)).toEqual({ row: 'vendor:anthropic', column: '' });
  expect(by('model:llama', 'aws', 10, Infinity)).toEqual({
    row: 'model:llama',
    column: 'snowflake',
  });
});

test('what was chosen and is gone is no longer chosen', () => {
  expect(chosenAt({ row: 'model:gone', column: 'aws' }, rows, channels)).toBeUndefined();
  expect(chosenAt({ row: '', column: 'aws' }, rows, channels)).toEqual({
    kind: 'entry',
    entry: { kind: 'channel', id: 'aws' },
  });
});

test('deployments in a region without the offer are counted, fallbacks too', () => {
  const all = cellOf(tables, 'claude-opus', 'aws').use;
  const only = (regions: readonly string[]) =>
    cellOf(
      { ...tables, offers: offerTable([{ model: 'claude-opus', channel: 'aws', regions }]) },
      'claude-opus',
      'aws',
    ).outside;
  expect(cellOf(tables, 'claude-opus', 'aws').outside).toBe(0);
  const inUs = all.regions.get('us') ?? 0;
  const everyone = [...all.regions.values()].reduce((sum, number) => sum + number, 0);
  expect(only(['us'])).toBe(everyone - inUs);
  expect(cellOf({ ...tables, offers: new Map() }, 'claude-opus', 'aws').outside).toBe(everyone);
});

test('the finding names where most is spent, and what is used without being offered', () => {
  expect(worldFinding(content, tables)).toBe(
    'Claude Opus 5.5 on Amazon Web Services carries most: $2.70\u00a0M, 37% of the spend a year',
  );
  const offers = offerTable(
    content.workspace.availability.filter(
      ({ model, channel }) => model !== 'claude-opus' || channel !== 'azure',
    ),
  );
  expect(worldFinding(content, { ...tables, offers })).toContain(
    'deployments use what is not offered to them',
  );
});
