import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEPLOYMENT_COLUMNS, FALLBACK_COLUMNS } from '../import/columns.ts';
import { plan } from '../import/planned.ts';
import { portfolio200 } from './make-portfolio-200.ts';

function text(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

describe('the portfolio template', () => {
  test('has every column there is, and every column has a value in some row', () => {
    const [header = [], ...rows] = text('portfolio-template.csv')
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const fallbacks = [1, 2].flatMap((number) =>
      FALLBACK_COLUMNS.map(({ name }) => `fallback${number}_${name}`),
    );
    expect(header).toEqual([...DEPLOYMENT_COLUMNS.map(({ name }) => name), ...fallbacks]);
    expect(rows.length).toBe(3);
  });

  test('is imported without a problem', () => {
    const { rows, makes, problems } = plan(text('portfolio-template.csv'));
    const ids = rows.map(({ deployment }) => deployment?.id);
    expect({ ids, makes, problems: problems.listed }).toEqual({
      ids: ['claims', 'bids', 'support-agents'],
      makes: {
        vendors: [
          { id: 'anthropic', name: 'Anthropic' },
          { id: 'openai', name: 'OpenAI' },
          { id: 'meta', name: 'Meta' },
        ],
        models: [
          { id: 'claude-opus-5-5', vendor: 'anthropic', name: 'Claude Opus 5.5' },
          { id: 'gpt-6-sol', vendor: 'openai', name: 'GPT-6 Sol' },
          { id: 'llama-3-3-70b', vendor: 'meta', name: 'Llama 3.3 70B' },
        ],
        channels: [
          { id: 'amazon-web-services', name: 'Amazon Web Services', kind: 'cloud' },
          { id: 'microsoft-azure', name: 'Microsoft Azure', kind: 'cloud' },
        ],
        offers: [
          { model: 'claude-opus-5-5', channel: 'amazon-web-services' },
          { model: 'claude-opus-5-5', channel: 'microsoft-azure' },
          { model: 'gpt-6-sol', channel: 'microsoft-azure' },
          { model: 'gpt-6-sol', channel: 'amazon-web-services' },
          { model: 'llama-3-3-70b', channel: 'amazon-web-services' },
        ],
      },
      problems: [],
    });
  });
});

describe('the portfolio of 200 rows', () => {
  test('is what its script makes', () => {
    expect(text('portfolio-200.csv')).toBe(portfolio200());
  });

  test('is imported without a problem', () => {
    const { rows, makes, counts, problems } = plan(text('portfolio-200.csv'));
    const sum = (field: 'annualSpend' | 'annualValue') =>
      rows.reduce((all, { deployment }) => all + (deployment?.[field] ?? 0), 0);
    expect({
      counts,
      totalSpend: sum('annualSpend'),
      totalValue: sum('annualValue'),
      makes: {
        vendors: makes.vendors.map(({ name }) => name),
        models: makes.models.map(({ name }) => name),
        channels: makes.channels.map(({ name }) => name),
        offers: makes.offers.length,
      },
      problems: problems.listed,
    }).toEqual({
      counts: { new: 200, changed: 0, same: 0, bad: 0 },
      totalSpend: 37_199_000,
      totalValue: 140_423_000,
      makes: {
        vendors: ['Anthropic', 'Mistral', 'OpenAI', 'Cohere', 'Meta', 'Google'],
        models: [
          'Claude Sonnet 5',
          'Gemini',
          'Claude Haiku 4.5',
          'Mistral Medium 3.5',
          'GPT-5.5',
          'Claude Opus 5.5',
          'Command A Plus',
          'GPT-6 Sol',
          'Llama 3.3 70B',
        ],
        channels: [
          'Amazon Web Services',
          'Google Cloud',
          'Microsoft Azure',
          'Oracle Cloud',
          'AWS GovCloud (US)',
        ],
        offers: 25,
      },
      problems: [],
    });
  });
});
