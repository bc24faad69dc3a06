import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from './content.ts';
import { EXAMPLE } from './example-content.ts';
import { exampleWorkspace, rename, update } from './example-workspace.ts';
import { stepHistory } from './step-history.ts';
import { AT } from './temporary-database.ts';
import { addWorkspace } from './workspaces.ts';

let example: ReturnType<typeof exampleWorkspace>;

beforeEach(() => {
  example = exampleWorkspace();
});
afterEach(() => {
  example.remove();
});

describe('undo and redo', () => {
  test('go back and forth, and a new command takes the future away', () => {
    example.run(0, 'One', rename('One'));
    example.run(1, 'Two', rename('Two'));
    const undone = example.step(2, 'undo');
    expect(undone).toEqual({
      ok: true,
      value: {
        label: 'Two',
        steps: 1,
        revision: 3,
        history: { undo: 'One', redo: 'Two' },
        changes: [rename('One')],
      },
    });
    expect(example.step(2, 'undo')).toEqual({
      ok: false,
      problem: { kind: 'conflict', revision: 3 },
    });
    expect(example.step(3, 'redo')).toMatchObject({
      ok: true,
      value: { changes: [rename('Two')] },
    });
    expect(example.content().vendors.items[0]?.name).toBe('Two');

    example.step(4, 'undo');
    expect(example.run(5, 'Three', rename('Three'))).toMatchObject({
      value: { history: { undo: 'Three', redo: null } },
    });
    expect(example.step(6, 'redo')).toEqual({ ok: false, problem: { kind: 'nothing' } });
    example.step(6, 'undo');
    example.step(7, 'undo');
    expect(example.content()).toEqual(EXAMPLE);
    expect(example.step(8, 'undo')).toEqual({ ok: false, problem: { kind: 'nothing' } });
  });

  test('reach back through 500 steps and many restarts', { timeout: 60_000 }, () => {
    const steps = 1100;
    for (let at = 0; at < steps; at += 1) {
      example.run(at, `Step ${at}`, rename(`Name ${at}`));
      if (at % 200 === 0) example.reopen();
    }
    example.reopen();
    let revision = steps;
    let undone = 0;
    while (example.step(revision, 'undo').ok) {
      revision += 1;
      undone += 1;
      if (undone % 200 === 0) example.reopen();
    }
    expect(undone).toBe(1000);
    expect(example.content().vendors.items[0]?.name).toBe(`Name ${steps - undone - 1}`);
    while (example.step(revision, 'redo').ok) revision += 1;
    expect(example.content().vendors.items[0]?.name).toBe(`Name ${steps - 1}`);
  });

  test('keep apart what belongs to another workspace', () => {
    addWorkspace(example.store, { id: 'other', sample: false, at: AT }, EXAMPLE);
    example.run(0, 'Ours', rename('Ours'));
    expect(
      stepHistory(example.store, { workspace: 'other', revision: 0, direction: 'undo' }),
    ).toEqual({ ok: false, problem: { kind: 'nothing' } });
    expect(readContent(example.store, 2)).toEqual(EXAMPLE);
  });
});

describe('a disk without room', () => {
  test('is a named answer; nothing is lost, and the command can be run again', () => {
    const { db } = example.store;
    const pages = Number(db.pragma('page_count', { simple: true }));
    db.pragma(`max_page_count = ${pages}`);
    const long = update('deployments', 'd', { note: 'n'.repeat(100_000) });
    const refused = example.run(0, 'Long note', long);
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'disk' } });
    expect(!refused.ok && 'message' in refused.problem && refused.problem.message).toContain(
      'disk is full',
    );
    expect(example.content()).toEqual(EXAMPLE);

    db.pragma('max_page_count = 1000000');
    expect(example.run(0, 'Long note', long)).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(example.step(1, 'undo').ok).toBe(true);
    expect(example.content()).toEqual(EXAMPLE);
  });
});
