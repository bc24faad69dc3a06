import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyChanges } from '../model/change/apply.ts';
import { arbitraryContent } from '../model/change/arbitrary-content.ts';
import { arbitraryCommands } from '../model/change/arbitrary-edits.ts';
import type { Content } from '../model/change/content.ts';
import { isSame } from '../model/change/same.ts';
import { readContent } from './content.ts';
import { exampleWorkspace, rename } from './example-workspace.ts';
import { goToStep } from './go-to-step.ts';
import { historyWindow } from './history.ts';
import { runCommand } from './run-command.ts';
import { AT, temporaryDatabase, type TemporaryDatabase } from './temporary-database.ts';
import { addWorkspace } from './workspaces.ts';

describe('the steps of a workspace', () => {
  let example: ReturnType<typeof exampleWorkspace>;
  beforeEach(() => {
    example = exampleWorkspace();
    ['One', 'Two', 'Three', 'Four'].forEach((name, revision) => {
      example.run(revision, name, rename(name));
    });
  });
  afterEach(() => {
    example.remove();
  });
  const stepsOf = (most = 10) => historyWindow(example.store, { workspace: 'w', most });
  const go = (revision: number, seq: number) =>
    goToStep(example.store, { workspace: 'w', revision, seq });
  const seqOf = (label: string) => stepsOf().steps.find((step) => step.label === label)?.seq ?? -1;
  const name = () => example.content().vendors.items[0]?.name;

  test('are listed newest first, a part at a time, with when each was done', () => {
    const { steps, kept, undone } = stepsOf(2);
    expect(steps.map(({ label, at, undone: isUndone }) => [label, at, isUndone])).toEqual([
      ['Four', AT, false],
      ['Three', AT, false],
    ]);
    expect({ kept, undone }).toEqual({ kept: 4, undone: 0 });
    expect(historyWindow(example.store, { workspace: 'gone', most: 9 }).kept).toBe(0);
  });

  test('name the one scenario or deck that they changed', () => {
    const deck = { id: 'board', name: 'Board', slides: [] };
    const added = {
      kind: 'insert',
      collection: 'decks',
      id: 'board',
      position: 0,
      value: deck,
    } as const;
    example.run(4, 'Add a deck', added);
    expect(stepsOf(2).steps.map(({ of }) => of)).toEqual([
      { collection: 'decks', id: 'board' },
      null,
    ]);
  });

  test('are gone back over in one step, also after a restart, and forward again', () => {
    const two = seqOf('Two');
    example.reopen();
    expect(go(4, two)).toMatchObject({
      ok: true,
      value: { label: 'Three', steps: 2, revision: 5, history: { undo: 'Two', redo: 'Three' } },
    });
    expect(name()).toBe('Two');
    expect(stepsOf().steps.map(({ undone }) => undone)).toEqual([true, true, false, false]);
    expect(go(5, seqOf('Four'))).toMatchObject({ ok: true, value: { label: 'Four' } });
    expect(name()).toBe('Four');
    expect(go(6, 0)).toMatchObject({ ok: true, value: { history: { undo: null, redo: 'One' } } });
    expect(stepsOf().undone).toBe(4);
  });

  test('are not gone to where it stands already, is not there, or somebody was first', () => {
    expect(go(4, seqOf('Four'))).toEqual({ ok: false, problem: { kind: 'nothing' } });
    expect(go(4, 9_999)).toEqual({ ok: false, problem: { kind: 'nothing' } });
    expect(go(3, seqOf('One'))).toEqual({ ok: false, problem: { kind: 'conflict', revision: 4 } });
    expect(name()).toBe('Four');
  });
});

describe('going to any step and back', () => {
  let temporary: TemporaryDatabase;
  let workspaces = 0;
  beforeEach(() => {
    temporary = temporaryDatabase();
  });
  afterEach(() => {
    temporary.remove();
  });

  const walk = arbitraryContent.chain((content) =>
    fc.tuple(
      fc.constant(content),
      arbitraryCommands(content),
      fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }),
    ),
  );

  test(
    'gives the content there was after it, on the disk and by the changes it tells of',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(walk, ([start, commands, visits]) => {
          const { store } = temporary;
          workspaces += 1;
          const workspace = `w${String(workspaces)}`;
          const added = addWorkspace(store, { id: workspace, sample: false, at: AT }, start);
          if (!added.ok) throw new Error(added.problem.message);
          const { key } = added.value;
          let revision = 0;
          for (const changes of commands) {
            const command = { name: 'test', label: 'Test', changes };
            const saved = runCommand(store, { workspace, revision, command, at: AT });
            if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
            revision = saved.value.revision;
          }
          const seqs = historyWindow(store, { workspace, most: 99 }).steps.map(({ seq }) => seq);
          // What each step left, as undo has it one by one.
          const end = readContent(store, key);
          const left = new Map<number, Content>();
          let copy = end;
          const visit = (seq: number) => {
            const stepped = goToStep(store, { workspace, revision, seq });
            if (stepped.ok) {
              revision = stepped.value.revision;
              const after = applyChanges(copy, stepped.value.changes);
              if (!after.ok) throw new Error(after.problem.message);
              copy = after.value;
            } else expect(stepped.problem.kind).toBe('nothing');
            const now = readContent(store, key);
            expect(isSame(copy, now)).toBe(true);
            return now;
          };
          for (const seq of [...seqs, 0]) left.set(seq, visit(seq));
          expect(isSame(left.get(0), start)).toBe(true);
          for (const pick of visits) {
            const seq = [...seqs, 0][pick % (seqs.length + 1)] ?? 0;
            expect(isSame(visit(seq), left.get(seq))).toBe(true);
          }
          expect(isSame(visit(seqs[0] ?? 0), end)).toBe(true);
        }),
      );
    },
  );
});
