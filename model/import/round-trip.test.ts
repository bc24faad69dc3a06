import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../change/apply.ts';
import { emptyContent } from '../change/empty-content.ts';
import type { Content } from '../change/content.ts';
import { writeCsv } from '../file/write-csv.ts';
import type { Deployment } from '../workspace.ts';
import { escapedText, plainText } from './escaped-text.ts';
import { importChanges } from './import-changes.ts';
import { plan } from './planned.ts';
import { portfolioTable } from './portfolio-table.ts';

const text = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'É',
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ',',
      ';',
      '\n',
      '\r\n',
      ' ',
      '/',
      'n',
      '1',
      '漢',
    ),
    minLength: 1,
    maxLength: 8,
  })
  .map((value) => value.trim())
  .filter((value) => value !== '');
const amount = fc.double({ min: 0, max: 1e15, noNaN: true }).map((value) => value + 0);
const use = {
  model: fc.constantFrom('claude', 'gpt', 'twin'),
  channel: fc.constantFrom('aws', 'azure'),
};
const fallback = fc.record(
  {
    ...use,
    switchDays: fc.nat(3650),
    switchCost: amount,
    valueRetained: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
    annualCostDelta: fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => value + 0),
  },
  { requiredKeys: ['model', 'channel', 'switchDays', 'switchCost', 'valueRetained'] },
);
const deployment = fc.record(
  {
    name: text,
    ...use,
    annualSpend: amount,
    annualValue: amount,
    unit: text,
    region: text,
    government: fc.constantFrom('none' as const, 'subcontract' as const, 'prime' as const),
    agencies: fc.array(
      text.filter((one) => !/[\\]/.test(one)),
      { minLength: 1, maxLength: 3 },
    ),
    regulated: fc.boolean(),
    criticality: fc.integer({ min: 1, max: 4 }),
    response: fc.constantFrom('reactive' as const, 'notice' as const, 'wait' as const),
    owner: text,
    note: text,
    fallbacks: fc.array(fallback, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['name', 'model', 'channel', 'annualSpend', 'annualValue'] },
);
const deployments = fc
  .array(deployment, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((one, index): Deployment => ({ ...one, id: `d${String(index)}` })));

/** Two models go by one name, so that a name alone does not tell. */
function contentWith(items: readonly Deployment[]): Content {
  const empty = emptyContent('00000000-0000-4000-8000-000000000000', 'W', 'USD');
  if (!empty.ok) throw new Error(empty.problem.message);
  const list = <Item>(of: readonly Item[]) => ({ items: of, positions: of.map((_, at) => at) });
  return {
    ...empty.value,
    vendors: list([
      { id: 'anthropic', name: 'Anthropic' },
      { id: 'openai', name: '=OpenAI' },
    ]),
    models: list([
      { id: 'claude', vendor: 'anthropic', name: 'Claude' },
      { id: 'gpt', vendor: 'openai', name: 'GPT' },
      { id: 'twin', vendor: 'openai', name: 'GPT' },
    ]),
    channels: list([
      { id: 'aws', name: 'AWS', kind: 'cloud' as const },
      { id: 'azure', name: '-Azure', kind: 'direct' as const },
    ]),
    deployments: list(items),
  };
}

function targetOf(content: Content) {
  return {
    vendors: content.vendors.items,
    models: content.models.items,
    channels: content.channels.items,
    availability: content.workspace.availability,
    deployments: content.deployments.items,
  };
}

function csvOf(content: Content, ids: readonly string[] | null = null): string {
  const { header, rows } = portfolioTable(content, ids);
  return writeCsv([header, ...rows], (cell) => cell);
}

describe('a portfolio that was exported', () => {
  test('is the same when it is imported again', () => {
    fc.assert(
      fc.property(deployments, (items) => {
        const content = contentWith(items);
        const { counts, problems } = plan(csvOf(content), targetOf(content));
        expect(problems.listed).toEqual([]);
        expect(counts).toEqual({ new: 0, changed: 0, same: items.length, bad: 0 });
      }),
    );
  });

  test('gives the same deployments to a workspace that has none', () => {
    fc.assert(
      fc.property(deployments, (items) => {
        const bare = contentWith([]);
        const { rows } = plan(csvOf(contentWith(items)), targetOf(bare));
        expect(rows.map(({ deployment: read }) => read)).toEqual(items);
      }),
    );
  });

  test('has the rows that were asked for, in their order', () => {
    const one: Deployment = {
      id: 'a',
      name: 'A',
      model: 'gpt',
      channel: 'aws',
      annualSpend: 1,
      annualValue: 2,
    };
    const content = contentWith([one, { ...one, id: 'b' }, { ...one, id: 'c' }]);
    const table = portfolioTable(content, ['c', 'gone', 'a']);
    expect(table.rows.map(([id]) => id)).toEqual(['c', 'a']);
  });
});

test('what a plan says is what its changes make, whichever columns are read', () => {
  fc.assert(
    fc.property(
      deployments,
      deployments,
      fc.infiniteStream(fc.boolean()),
      (before, after, kept) => {
        const content = contentWith(before);
        const read = plan(csvOf(contentWith(after)), targetOf(content));
        const targets = read.layout.targets.map((target) =>
          target === 'id' || kept.next().value === true ? target : null,
        );
        const partial = plan(csvOf(contentWith(after)), targetOf(content), { targets });
        const applied = applyChanges(content, importChanges(partial, content));
        if (!applied.ok) throw new Error(applied.problem.message);
        const found = new Map(applied.value.deployments.items.map((item) => [item.id, item]));
        for (const { deployment: planned } of partial.rows) {
          if (planned !== null) expect(found.get(planned.id)).toEqual(planned);
        }
        const { counts } = partial;
        expect(applied.value.deployments.items).toHaveLength(before.length + counts.new);
      },
    ),
  );
});

describe('text in a cell', () => {
  test('never begins a line as a formula does, and is got back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text, (any, odd) => {
        for (const one of [any, odd, `\n${odd}`, `${odd}\r\n=${odd}`]) {
          const written = escapedText(one);
          for (const line of written.split(/[\r\n\u2028\u2029]/)) {
            expect(line).not.toMatch(/^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/u);
          }
          expect(plainText(written)).toBe(one);
        }
      }),
    );
  });
});
