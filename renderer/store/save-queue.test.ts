import { describe, expect, test } from 'vitest';
import type { Reply } from '../../electron/bridge.ts';
import type { DataQuestion, Saved } from '../../electron/contract.ts';
import type { Command } from '../../model/change/change.ts';
import { createSaveQueue } from './save-queue.ts';

const history = { undo: null, redo: null };

function rename(name: string, label = 'Rename'): Command {
  return {
    name: 'rename-scenario',
    label,
    changes: [{ kind: 'update', collection: 'scenarios', id: 'open', set: { name }, unset: [] }],
  };
}

/** A disk that answers when told to, and remembers what it was asked. */
function disk() {
  const asked: DataQuestion<'run-command'>[] = [];
  const pending: ((reply: Reply<Saved>) => void)[] = [];
  const told: string[] = [];
  const queue = createSaveQueue(
    (question) => {
      asked.push(question);
      return new Promise((resolve) => pending.push(resolve));
    },
    {
      saved: ({ revision }) => told.push(`saved ${String(revision)}`),
      idle: () => told.push('idle'),
      failed: (message) => told.push(`failed ${message}`),
      outOfStep: (message) => told.push(`out of step ${message}`),
    },
  );
  queue.start('northwind', 7);
  const answer = async (reply: Reply<Saved>) => {
    pending.shift()?.(reply);
    // The queue goes on in promises already resolved: one turn of the event loop runs them all.
    await new Promise((resolve) => setImmediate(resolve));
  };
  const save = (revision: number) =>
    answer({ ok: true, answer: { kind: 'saved', revision, history } });
  return { queue, asked, told, answer, save };
}

describe('the save queue', () => {
  test('sends commands in order, each with the revision the one before left', async () => {
    const { queue, asked, told, save } = disk();
    queue.push(rename('one', 'First'));
    queue.push(rename('two', 'Second'));
    await save(8);
    await save(9);
    expect(asked.map(({ revision, command }) => [revision, command.label])).toEqual([
      [7, 'First'],
      [8, 'Second'],
    ]);
    expect(told).toEqual(['saved 8', 'saved 9', 'idle']);
  });

  test('folds a small change repeated while waiting into one step', async () => {
    const { queue, asked, save } = disk();
    queue.push(rename('a'));
    queue.push(rename('b'));
    queue.push(rename('c'));
    await save(8);
    await save(9);
    expect(asked.map(({ command }) => command)).toEqual([rename('a'), rename('c')]);
  });

  test('keeps what the disk refused and sends it again when asked', async () => {
    const { queue, asked, told, answer, save } = disk();
    queue.push(rename('one'));
    await answer({ ok: true, answer: { kind: 'disk', message: 'The disk is full.' } });
    expect(told).toEqual(['failed The disk is full.']);
    await expect(queue.settled()).resolves.toBe(false);
    queue.retry();
    await save(8);
    expect(asked.map(({ command }) => command)).toEqual([rename('one'), rename('one')]);
    await expect(queue.settled()).resolves.toBe(true);
  });

  test('asks to be read again when the disk has moved on', async () => {
    const { queue, told, answer } = disk();
    queue.push(rename('one'));
    await answer({ ok: true, answer: { kind: 'conflict', revision: 12 } });
    expect(told).toEqual(['out of step This workspace was changed elsewhere.']);
  });

  test('tells who waits for it once all is saved', async () => {
    const { queue, save } = disk();
    queue.push(rename('one'));
    const settled = queue.settled();
    await save(8);
    await expect(settled).resolves.toBe(true);
  });

  test('goes on with the next change after a failed one', async () => {
    const { queue, asked, answer, save } = disk();
    queue.push(rename('one', 'First'));
    await answer({ ok: false, message: 'The data process stopped.' });
    queue.push(rename('two', 'Second'));
    await save(8);
    await save(9);
    expect(asked.map(({ command }) => command.label)).toEqual(['First', 'First', 'Second']);
  });

  test('runs steps of history one after the other, each from the revision the one before left', async () => {
    const { queue } = disk();
    const began: number[] = [];
    const step = async (revision: number) => {
      began.push(revision);
      await new Promise((resolve) => setImmediate(resolve));
      return revision + 1;
    };
    await Promise.all([queue.inTurn(step), queue.inTurn(step), queue.inTurn(step)]);
    expect(began).toEqual([7, 8, 9]);
  });

  test('takes a step of history after what was pushed before, and before what is pushed during it', async () => {
    const { queue, asked, save } = disk();
    queue.push(rename('one', 'First'));
    const done: string[] = [];
    const turn = queue.inTurn((revision) => {
      done.push(`step from ${String(revision)}`);
      queue.push(rename('two', 'Second'));
      done.push(`sent until then: ${String(asked.length)}`);
      return Promise.resolve(revision + 1);
    });
    expect(done).toEqual([]);
    await save(8);
    await turn;
    expect(done).toEqual(['step from 8', 'sent until then: 1']);
    expect(asked.map(({ revision, command }) => [revision, command.label])).toEqual([
      [7, 'First'],
      [9, 'Second'],
    ]);
  });

  test('takes no step of history while saving fails', async () => {
    const { queue, answer } = disk();
    queue.push(rename('one'));
    const steps: number[] = [];
    const turn = queue.inTurn((revision) => {
      steps.push(revision);
      return Promise.resolve(revision);
    });
    await answer({ ok: true, answer: { kind: 'disk', message: 'The disk is full.' } });
    await turn;
    expect(steps).toEqual([]);
  });

  test('a workspace read during a step keeps its own revision', async () => {
    const { queue, asked } = disk();
    await queue.inTurn((revision) => {
      queue.start('southwind', 40);
      return Promise.resolve(revision + 1);
    });
    queue.push(rename('one'));
    expect(asked.map(({ workspace, revision }) => [workspace, revision])).toEqual([
      ['southwind', 40],
    ]);
  });
});
