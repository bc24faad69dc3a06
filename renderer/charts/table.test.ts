import { describe, expect, test } from 'vitest';
import { cellText, money, numberOf, share, spreadsheetRows } from './table.ts';

describe('a chart’s table', () => {
  const columns = ['Unit', money('Loss', 'EUR'), share('Chance'), numberOf('Deployments')];

  test('is read as money, percent and counts', () => {
    const row = ['Retail', -1_211_500.5, 0.274, 12_400];
    expect(row.map((cell, place) => cellText(cell, columns[place]))).toEqual([
      ...['Retail', '−€1,211,500.50', '27%', '12,400'],
    ]);
    expect(cellText(null, columns[1])).toBe('–');
  });

  test('goes into a spreadsheet as plain numbers under their units', () => {
    const rows = [
      ['Retail', 1.2345, 0.2742, 3],
      ['=1+1', null, null, 0],
    ];
    expect(spreadsheetRows({ columns, rows })).toEqual([
      ['Unit', 'Loss (EUR)', 'Chance (0–1)', 'Deployments'],
      ['Retail', 1.23, 0.2742, 3],
      ['=1+1', null, null, 0],
    ]);
  });
});
