import { describe, expect, test } from 'vitest';
import type { Deployment } from '../workspace.ts';
import type { ImportTarget } from './plan-import.ts';
import { plan, problemsOf } from './planned.ts';

const claims: Deployment = {
  id: 'claims',
  name: 'Claims',
  unit: 'Insurance',
  model: 'claude',
  channel: 'aws',
  annualSpend: 100,
  annualValue: 200,
  note: 'kept',
  fallbacks: [
    {
      model: 'claude',
      channel: 'azure',
      switchDays: 5,
      switchCost: 0,
      valueRetained: 1,
      annualCostDelta: 7,
    },
    { model: 'gpt', channel: 'azure', switchDays: 9, switchCost: 0, valueRetained: 0.5 },
  ],
};
const search: Deployment = {
  id: 'search',
  name: 'Search',
  model: 'gpt',
  channel: 'azure',
  annualSpend: 1,
  annualValue: 2,
};
const known: ImportTarget = {
  vendors: [
    { id: 'anthropic', name: 'Anthropic' },
    { id: 'openai', name: 'OpenAI' },
  ],
  models: [
    { id: 'claude', vendor: 'anthropic', name: 'Claude Opus' },
    { id: 'gpt', vendor: 'openai', name: 'GPT-6' },
  ],
  channels: [
    { id: 'aws', name: 'Amazon Web Services', kind: 'cloud' },
    { id: 'azure', name: 'Microsoft Azure', kind: 'cloud' },
  ],
  availability: [
    { model: 'claude', channel: 'aws' },
    { model: 'claude', channel: 'azure' },
    { model: 'gpt', channel: 'azure' },
  ],
  deployments: [claims, search],
};

describe('rows that are matched', () => {
  test('set what their columns say and leave everything else as it is', () => {
    const { rows, counts } = plan('id,annual spend\nCLAIMS,150\nsearch,1\n', known);
    expect(rows.map(({ state, deployment }) => ({ state, deployment }))).toEqual([
      { state: 'changed', deployment: { ...claims, annualSpend: 150 } },
      { state: 'same', deployment: search },
    ]);
    expect(counts).toEqual({ new: 0, changed: 1, same: 1, bad: 0 });
  });

  test('empty an optional field whose cell is empty', () => {
    const { unit: _unit, ...without } = claims;
    expect(plan('id,unit,owner\nclaims,,Ann\n', known).rows[0]?.deployment).toEqual({
      ...without,
      owner: 'Ann',
    });
  });

  test('change the fallbacks there are columns for, and keep what those do not say', () => {
    const text = `id,fallback1_model,fallback1_channel,fallback1_switchDays,fallback1_switchCost,fallback1_valueRetained
claims,Claude Opus,azure,6,0,1
`;
    const [first, second] = claims.fallbacks ?? [];
    expect(plan(text, known).rows[0]?.deployment?.fallbacks).toEqual([
      { ...first, switchDays: 6 },
      second,
    ]);
  });

  test('are found by name where there are no ids, blanks and capitals aside', () => {
    const { rows, layout } = plan('name,spend\n CLAIMS ,150\nOther,3\n', known);
    expect(layout.match).toBe('name');
    expect(rows.map(({ state, before }) => [state, before?.id])).toEqual([
      ['changed', 'claims'],
      ['bad', undefined],
    ]);
  });

  test('by nothing are all new, and an id that is taken is said to be', () => {
    const text =
      'id,name,model,channel,spend,value\nclaims,Claims,gpt,azure,1,1\n,Claims,gpt,azure,1,1\n';
    expect(problemsOf(text, known, { match: 'none' })).toEqual([
      'row 2, id: there is a deployment “claims” already → match rows by id to update it, or do not read the ids',
    ]);
    expect(plan(text, known, { match: 'none' }).rows[1]?.deployment?.id).toBe('claims-2');
  });

  test('are not about the same deployment twice', () => {
    expect(problemsOf('id,spend\nclaims,1\nCLAIMS,2\n', known)).toEqual([
      'row 3, id: row 2 has “CLAIMS” already; row 2 is taken → keep one of the two rows',
    ]);
    expect(problemsOf('name,spend\nClaims,1\nclaims,2\n', known)).toEqual([
      'row 3, name: row 2 has “claims” already; row 2 is taken → keep one of the two rows',
    ]);
    const twins = { ...known, deployments: [claims, { ...search, name: 'claims' }] };
    expect(problemsOf('name,spend\nClaims,1\n', twins)).toEqual([
      'row 2, name: 2 deployments are called "Claims" → match by id instead, or rename them',
    ]);
  });
});

describe('names the workspace does not know', () => {
  const row = (model: string, channel: string) =>
    `name,model,channel,spend,value\nNew,${model},${channel},1,1\n`;

  test('are taken for what is there where everybody calls it so, or the letters are the same', () => {
    const { unknown, rows, makes } = plan(row('claude opus', 'AWS'), known);
    expect(unknown).toEqual([]);
    expect(rows[0]?.deployment).toMatchObject({ model: 'claude', channel: 'aws' });
    const synonym = plan(row('Claude/Opus', 'bedrock'), known);
    expect(synonym.unknown.map(({ name, means }) => [name, means])).toEqual([
      ['Claude/Opus', 'claude'],
      ['bedrock', 'aws'],
    ]);
    expect([makes, synonym.makes.models, synonym.makes.channels]).toEqual([
      { vendors: [], models: [], channels: [], offers: [] },
      [],
      [],
    ]);
  });

  test('are offered what they could be a slip of, and are new unless somebody takes it', () => {
    const slip = plan(row('Claude Opsu', 'azure'), known);
    expect(slip.unknown).toEqual([
      {
        kind: 'model',
        name: 'Claude Opsu',
        uses: 1,
        means: null,
        near: known.models[0],
        vendor: 'Anthropic',
      },
    ]);
    expect(slip.makes.models).toHaveLength(1);
    const mended = plan(row('Claude Opsu', 'azure'), known, {
      names: [{ kind: 'model', name: 'Claude Opsu', means: 'claude', vendor: null }],
    });
    expect(mended.makes.models).toEqual([]);
    expect(mended.rows[0]?.deployment?.model).toBe('claude');
  });

  test('of other digits are never near', () => {
    expect(plan(row('GPT-5', 'azure'), known).unknown[0]?.near).toBeNull();
  });

  test('are nobody’s until somebody says whose', () => {
    expect(problemsOf(row('Zephyr', 'azure'), known)).toEqual([
      'row 2, model: nobody is known to offer "Zephyr" → say whose it is under New names, or in a column of vendors',
    ]);
    const said = plan(row('Zephyr', 'azure'), known, {
      names: [{ kind: 'model', name: 'Zephyr', means: null, vendor: 'OpenAI' }],
    });
    expect(said.makes.models).toEqual([{ id: 'zephyr', vendor: 'openai', name: 'Zephyr' }]);
  });
});
