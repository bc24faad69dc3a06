import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DataAnswer, DataQuestion, DataQuestionName } from '../contract.ts';
import { answerQuestion } from './answer-question.ts';
import { askData } from './ask-data.ts';
import { startTestServices, type TestServices } from './test-services.ts';

let data: TestServices;

beforeEach(() => {
  data = startTestServices();
});
afterEach(() => {
  data.remove();
});

function ask<Name extends DataQuestionName>(
  name: Name,
  question: DataQuestion<Name>,
): Promise<DataAnswer<Name>> {
  return askData(data, name, question);
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
      trusted: [],
      author: null,
      screen: 'scenario',
      grids: {},
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
      steps: 1,
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

describe('a workspace taken away', () => {
  test('is out of sight, and comes back whole with its history', async () => {
    const { id } = await ask('create-workspace', { name: 'Ours', currency: 'EUR' });
    await ask('run-command', { workspace: id, revision: 0, command: ADD_VENDOR });
    const before = await ask('open-workspace', { workspace: id });

    await ask('remove-workspace', { workspace: id });
    expect((await ask('boot', {})).workspaces.map((one) => one.id)).not.toContain(id);
    expect(await ask('open-workspace', { workspace: id })).toBeNull();
    expect(await ask('run-command', { workspace: id, revision: 1, command: ADD_VENDOR })).toEqual({
      kind: 'invalid',
      message: 'This workspace was removed.',
    });

    data.restart();
    expect(await ask('restore-workspace', { workspace: id })).toEqual(before?.summary);
    expect(await ask('open-workspace', { workspace: id })).toEqual(before);
  });

  test('when it is the sample, stays away after a restart and can be had back as shipped', async () => {
    const [sample] = (await ask('boot', {})).workspaces;
    const id = sample?.id ?? '';
    const shipped = await ask('open-workspace', { workspace: id });
    const rename = { kind: 'update-workspace', set: { name: 'Mine now' }, unset: [] } as const;
    const command = { name: 'rename-workspace', label: 'Rename', changes: [rename] };
    await ask('run-command', { workspace: id, revision: 0, command });

    await ask('remove-workspace', { workspace: id });
    data.restart();
    const boot = await ask('boot', {});
    expect(boot.workspaces).toEqual([]);
    expect(boot.sampleRemoved).toBe(true);

    const restored = await ask('restore-sample', {});
    expect(restored).toMatchObject({ sample: true, name: shipped?.summary.name });
    const again = await ask('open-workspace', { workspace: restored.id });
    expect(again?.content).toBe(shipped?.content);
    expect(again?.history).toEqual({ undo: null, redo: null });
    expect((await ask('boot', {})).sampleRemoved).toBe(false);
  });
});

describe('the sample as shipped', () => {
  test('takes the place of one that was changed', async () => {
    const [sample] = (await ask('boot', {})).workspaces;
    const rename = { kind: 'update-workspace', set: { name: 'Mine now' }, unset: [] } as const;
    const command = { name: 'rename-workspace', label: 'Rename', changes: [rename] };
    await ask('run-command', { workspace: sample?.id ?? '', revision: 0, command });
    const restored = await ask('restore-sample', {});
    expect(restored.name).toBe(sample?.name);
    expect((await ask('boot', {})).workspaces).toEqual([restored]);
  });
});

describe('settings', () => {
  test('are kept, each on its own', async () => {
    await ask('change-settings', { theme: 'dark' });
    await ask('change-settings', { scenario: 's1', folder: '/tmp' });
    data.restart();
    expect((await ask('boot', {})).settings).toEqual({
      theme: 'dark',
      workspace: null,
      scenario: 's1',
      folder: '/tmp',
      trusted: [],
      author: null,
      screen: 'scenario',
      grids: {},
    });
  });

  test('that cannot be read are those of the first start', async () => {
    data.services.store.settings.set('settings', { theme: 'plaid' });
    expect((await ask('boot', {})).settings.theme).toBe('system');
  });
});

describe('a question that does not fit the contract', () => {
  test('is answered in words, and the next one as always', async () => {
    for (const [name, question] of [
      ['drop-tables', {}],
      ['toString', {}],
      ['open-workspace', { workspace: 7 }],
      ['run-command', { workspace: 'x', revision: 0, command: { ...ADD_VENDOR, label: '' } }],
    ] as const) {
      const answered = await answerQuestion(data.services, name, question, data.log);
      expect(answered).toMatchObject({ ok: false, problem: { kind: 'bug' } });
    }
    expect(data.logged).toHaveLength(4);
    expect((await ask('boot', {})).workspaces).toHaveLength(1);
  });

  test('nor is a bug of ours the end of it', async () => {
    data.services.store.db.close();
    const answered = await answerQuestion(data.services, 'boot', {}, data.log);
    expect(answered).toMatchObject({ ok: false, problem: { kind: 'bug' } });
    expect(data.logged).toEqual(['answering boot failed']);
  });
});
