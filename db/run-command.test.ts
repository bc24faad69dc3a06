import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../model/change/change.ts';
import { EXAMPLE } from './example-content.ts';
import { exampleWorkspace, remove, rename, update } from './example-workspace.ts';

let example: ReturnType<typeof exampleWorkspace>;

beforeEach(() => {
  example = exampleWorkspace();
});
afterEach(() => {
  example.remove();
});

describe('a command', () => {
  test('is saved whole, under a revision of its own', () => {
    const saved = example.run(
      0,
      'Rename',
      rename('ACME'),
      update('deployments', 'd', { unit: 'Ops' }),
    );
    expect(saved).toEqual({
      ok: true,
      value: { revision: 1, history: { undo: 'Rename', redo: null } },
    });
    expect(example.content().vendors.items[0]).toEqual({ id: 'acme', name: 'ACME' });
    expect(example.content().deployments.items[0]).toEqual({
      ...EXAMPLE.deployments.items[0],
      unit: 'Ops',
    });
    expect(example.run(0, 'Late', rename('X'))).toEqual({
      ok: false,
      problem: { kind: 'conflict', revision: 1 },
    });
  });

  test('that changes nothing is no step of the history', () => {
    const saved = example.run(0, 'Same', rename('Acme'));
    expect(saved).toEqual({
      ok: true,
      value: { revision: 0, history: { undo: null, redo: null } },
    });
  });

  test('may put things that refer to each other in any order, and move what is referred to', () => {
    const saved = example.run(
      0,
      'Turn round',
      remove('vendors', 'acme'),
      {
        kind: 'insert',
        collection: 'models',
        id: 'n',
        position: 9,
        value: { id: 'n', vendor: 'new', name: 'N' },
      },
      {
        kind: 'insert',
        collection: 'vendors',
        id: 'new',
        position: 8,
        value: { id: 'new', name: 'New' },
      },
      {
        kind: 'insert',
        collection: 'vendors',
        id: 'acme',
        position: 9,
        value: { id: 'acme', name: 'Acme' },
      },
    );
    expect(saved.ok).toBe(true);
    expect(example.content().vendors.items.map(({ id }) => id)).toEqual(['zeta', 'new', 'acme']);
  });

  test('counts the changes of each scenario it touches', () => {
    example.run(0, 'Note', update('scenarios', 's', { note: 'one' }));
    example.run(1, 'Note', update('scenarios', 's', { note: 'two' }));
    const revisions = example.store.db.prepare('SELECT id, revision FROM scenario ORDER BY id');
    expect(revisions.all()).toEqual([
      { id: 's', revision: 3 },
      { id: 't', revision: 1 },
    ]);
  });

  const wrong: readonly [string, readonly Change[], string][] = [
    [
      'a value its schema does not take',
      [update('deployments', 'd', { annualSpend: -1 })],
      'annualSpend expected',
    ],
    [
      'an item that is not there',
      [remove('deployments', 'x')],
      'There is no deployment "x" any more.',
    ],
    [
      'a model nobody has',
      [update('deployments', 'd', { model: 'x' })],
      'deployment “d” wrong: "x" is not a model',
    ],
    ['a vendor nobody has', [update('models', 'm', { vendor: 'acne' })], 'did you mean "acme"?'],
    [
      'a fallback to a channel nobody has',
      [
        update('deployments', 'd', {
          fallbacks: [{ model: 'm', channel: 'x', switchDays: 0, switchCost: 0, valueRetained: 1 }],
        }),
      ],
      'deployment “d” wrong: "x" is not a channel',
    ],
    [
      'an offer of a model nobody has',
      [
        {
          kind: 'update-workspace',
          set: { availability: [{ model: 'x', channel: 'aws' }] },
          unset: [],
        },
      ],
      'availability wrong',
    ],
    [
      'a vendor taken from its models',
      [remove('vendors', 'acme')],
      'model “m” wrong: "acme" is not a vendor',
    ],
    [
      'a model taken from a fallback',
      [remove('models', 'spare')],
      'deployment “e” wrong: "spare" is not a model',
    ],
    [
      'a channel taken from a stance',
      [remove('channels', 'gcp')],
      'scenario “S” wrong: "gcp" is not a channel',
    ],
    [
      'a deployment taken from a plan',
      [remove('deployments', 'd')],
      'scenario “S” wrong: "d" is not a deployment',
    ],
    [
      'a scenario taken from its branch',
      [remove('scenarios', 's')],
      'branches wrong: "s" is not a scenario',
    ],
    ['a scenario based on itself', [update('scenarios', 's', { basedOn: 't' })], 'branches wrong'],
    [
      'probabilities that do not sum to 1',
      [
        update('scenarios', 't', {
          stances: [
            {
              vendor: 'acme',
              channel: 'aws',
              outcomes: [{ id: 'o', kind: 'follow', probability: 0.5 }],
            },
          ],
        }),
      ],
      'scenario “T” wrong',
    ],
  ];
  test.each(wrong)('with %s is refused, and nothing is written', (_what, changes, words) => {
    const refused = example.run(0, 'Wrong', rename('Before'), ...changes);
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
    expect(!refused.ok && 'message' in refused.problem && refused.problem.message).toContain(words);
    expect(example.content()).toEqual(EXAMPLE);
    expect(example.store.workspaces.find('w')?.revision).toBe(0);
    expect(example.store.commands.nextLabel(1, 'undo')).toBeNull();
  });

  test('that the checks let through is still held by the tables', () => {
    const { db } = example.store;
    expect(() => db.exec("DELETE FROM vendor WHERE id = 'acme'")).toThrow('FOREIGN KEY');
    expect(() => db.exec("UPDATE deployment SET channel = 'x'")).toThrow('FOREIGN KEY');
    expect(() => db.exec("UPDATE deployment SET annual_spend = 'much'")).toThrow('REAL');
  });
});
