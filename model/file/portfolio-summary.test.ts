import { expect, test } from 'vitest';
import { parsePortfolio } from './portfolio-csv.ts';
import { summarizePortfolio } from './portfolio-summary.ts';

test('sums a portfolio up for a look before it is taken', () => {
  const text = `name,unit,vendor,model,channel,annualSpend,annualValue,fallback1_model,fallback1_channel,fallback1_switchDays,fallback1_switchCost,fallback1_valueRetained
Claims,Insurance,Anthropic,Claude Opus,AWS,1200000,9125000,GPT,Azure,60,250000,0.9

Search,,OpenAI,GPT,Azure,300000,730000,,,,,
`;
  const portfolio = parsePortfolio(text);
  if (!portfolio.ok) throw new Error('refused');
  expect(summarizePortfolio(portfolio.value)).toEqual({
    rows: 2,
    totalSpend: 1_500_000,
    totalValue: 9_855_000,
    sample: [
      {
        row: 2,
        id: 'claims',
        name: 'Claims',
        unit: 'Insurance',
        model: 'Claude Opus',
        channel: 'AWS',
        annualSpend: 1_200_000,
        annualValue: 9_125_000,
        fallbacks: 1,
      },
      {
        row: 4,
        id: 'search',
        name: 'Search',
        unit: '',
        model: 'GPT',
        channel: 'Azure',
        annualSpend: 300_000,
        annualValue: 730_000,
        fallbacks: 0,
      },
    ],
    creates: {
      vendors: ['Anthropic', 'OpenAI'],
      models: ['Claude Opus', 'GPT'],
      channels: ['AWS', 'Azure'],
      offers: 2,
    },
  });
});
