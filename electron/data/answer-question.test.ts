import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DataAnswer, DataQuestion, DataQuestionName } from '../contract.ts';
import { answerParser } from '../parse-message.ts';
import { answerQuestion } from './answer-question.ts';
import { startTestServices, type TestServices } from './test-services.ts';

let data: TestServices;

beforeEach(() => {
  data = startTestServices();
});
afterEach(() => {
  data.remove();
});

/** Asks as the data process is asked, and parses the answer as main does. */
async function ask<Name extends DataQuestionName>(
  name: Name,
  question: DataQuestion<Name>,
): Promise<DataAnswer<Name>> {
  const answered = await answerQuestion(data.services, name, question, data.log);
  if (!answered.ok) throw new Error(answered.problem.message);
  const parsed = answerParser(name).safeParse(answered.value);
  if (!parsed.success) throw parsed.error;
  return parsed.data;
}

const ADD_VENDOR = {
  name: 'add-vendor',
  label: 'Add Acme',
  changes: [
    {
      kind: 'insert',
      collection: 'vendors',
      id: 'acme',
      position: 0,
      value: { id: 'acme', name: 'Acme' },
    },
  ],
} as const;

describe('the first start', () => {
  test('shows the sample workspace and settings of a new user', async () => {
    const boot = await ask('boot', {});
    expect(boot.workspaces.map(({ sample }) => sample)).toEqual([true]);
    expect(boot.settings).toEqual({
      theme: 'system',
      workspace: null,
      scenario: null,
      folder: null,
    });
    expect(boot.sampleRemoved).toBe(false);
  });
});

describe('a change of the user', () => {
  test('is there after a restart, and so is its undo', async () => {
    const { id } = await ask('create-workspace', { name: 'Ours', currency: 'EUR' });
    const saved = await ask('run-command', { workspace: id, revision: 0, command: ADD_VENDOR });
    expect(saved).toEqual({
      kind: 'saved',
      revision: 1,
      history: { undo: 'Add Acme', redo: null },
    });

    data.restart();
    const opened = await ask('open-workspace', { workspace: id });
    expect(opened?.revision).toBe(1);
    expect(JSON.parse(opened?.content ?? '')).toMatchObject({
      workspace: { id, name: 'Ours', currency: 'EUR', availability: [] },
      vendors: { items: [{ id: 'acme', name: 'Acme' }], positions: [0] },
    });

    const undone = await ask('undo', { workspace: id, revision: 1 });
    expect(undone).toEqual({
      kind: 'stepped',
      label: 'Add Acme',
      revision: 2,
      history: { undo: null, redo: 'Add Acme' },
      changes: [{ kind: 'remove', collection: 'vendors', id: 'acme' }],
    });
    const redone = await ask('redo', { workspace: id, revision: 2 });
    expect(redone).toMatchObject({ kind: 'stepped', revision: 3, changes: ADD_VENDOR.changes });
    expect(await ask('redo', { workspace: id, revision: 3 })).toEqual({ kind: 'nothing' });
  });

  test('made for an older revision is a conflict and writes nothing', async () => {
    const { id } = await ask('create-workspace', { name: 'Ours', currency: 'EUR' });
    await ask('run-command', { workspace: id, revision: 0, command: ADD_VENDOR });
    expect(await ask('run-command', { workspace: id, revision: 0, command: ADD_VENDOR })).toEqual({
      kind: 'conflict',
      revision: 1,
    });
  });
});
