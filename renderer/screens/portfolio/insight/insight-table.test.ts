import { expect, test } from 'vitest';
import { exampleDeployment, exampleWorld } from '../../../../model/grid/example-grid.ts';
import { portfolioInsight } from '../../../../model/insight/portfolio-insight.ts';
import { spreadsheetRows } from '../../../charts/table.ts';
import { insightTable } from './insight-table.ts';

test('every part stands in the table, the largest first, with its share; of nothing there is no share', () => {
  const deployments = [
    exampleDeployment({ id: 'a', annualSpend: 25 }),
    exampleDeployment({ id: 'b', model: 'sol', region: 'eu', annualSpend: 75 }),
  ];
  const insight = portfolioInsight(deployments, deployments.keys(), exampleWorld);
  expect(spreadsheetRows(insightTable(insight, 'spend', exampleWorld, 'USD'))).toEqual([
    [
      ...['By', 'Name', 'Deployments', 'Spend a year (USD)', 'Share of spend (0–1)'],
      ...['Value a year (USD)', 'Share of value (0–1)'],
    ],
    ['All shown', '', 2, 100, 1, 0, null],
    ['Exit-plan gap', 'No fallback', 2, 100, 1, 0, null],
    ['Vendor', 'OpenAI', 1, 75, 0.75, 0, null],
    ['Vendor', 'Anthropic', 1, 25, 0.25, 0, null],
    ['Cloud', 'Amazon Web Services', 2, 100, 1, 0, null],
    ['Model', 'GPT', 1, 75, 0.75, 0, null],
    ['Model', 'Claude Opus', 1, 25, 0.25, 0, null],
    ['Region', 'eu', 1, 75, 0.75, 0, null],
    ['Region', 'No region given', 1, 25, 0.25, 0, null],
  ]);
});
