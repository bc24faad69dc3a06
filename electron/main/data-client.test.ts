import { describe, expect, it } from 'vitest';
import type { StartFailure, ToDataProcess } from '../contract.ts';
import { startDataClient, type DataClient, type DataLink } from './data-client.ts';

/** A data process in the hands of the test. */
class FakeProcess implements DataLink {
  readonly posted: ToDataProcess[] = [];
  isKilled = false;
  say: (message: unknown) => void = () => undefined;
  exit: (code: number) => void = () => undefined;

  post(message: ToDataProcess) {
    this.posted.push(message);
  }
  onMessage(hear: (message: unknown) => void) {
    this.say = hear;
  }
  onExit(hear: (code: number) => void) {
    this.exit = hear;
  }
  kill() {
    this.isKilled = true;
  }
}

interface Started {
  readonly client: DataClient;
  readonly processes: readonly FakeProcess[];
  readonly failures: readonly StartFailure[];
  readonly told: readonly string[];
  readonly current: () => FakeProcess;
}

function start(): Started {
  const processes: FakeProcess[] = [];
  const failures: StartFailure[] = [];
  const told: string[] = [];
  const client = startDataClient({
    start: () => {
      const started = new FakeProcess();
      processes.push(started);
      return started;
    },
    onFailure: (failure) => failures.push(failure),
    tell: (what) => told.push(what),
    onTableProgress: () => undefined,
  });
  const current = () => {
    const last = processes.at(-1);
    if (last === undefined) throw new Error('No process was started');
    return last;
  };
  return { client, processes, failures, told, current };
}

const settings = {
  theme: 'dark',
  workspace: null,
  scenario: null,
  folder: null,
  trusted: [],
  author: null,
  screen: 'scenario',
  grids: {},
};

describe('the way to the data', () => {
  it('keeps questions until the database is open, then asks them in order', async () => {
    const { client, current } = start();
    const first = client.ask('change-settings', {});
    const second = client.ask('drop-file', { token: 't' });
    expect(current().posted).toEqual([]);
    current().say({ kind: 'ready' });
    expect(current().posted).toEqual([
      { kind: 'ask', id: 1, name: 'change-settings', question: {} },
      { kind: 'ask', id: 2, name: 'drop-file', question: { token: 't' } },
    ]);
    current().say({ kind: 'answer', id: 2, answer: {} });
    current().say({ kind: 'answer', id: 1, answer: settings });
    expect(await first).toEqual({ ok: true, answer: settings });
    expect(await second).toEqual({ ok: true, answer: {} });
  });

  it('passes on in words what the data process could not answer', async () => {
    const { client, current } = start();
    current().say({ kind: 'ready' });
    const reply = client.ask('change-settings', {});
    current().say({ kind: 'error', id: 1, message: 'The disk is full.' });
    expect(await reply).toEqual({ ok: false, message: 'The disk is full.' });
  });

  it('refuses an answer that does not fit the question', async () => {
    const { client, current } = start();
    current().say({ kind: 'ready' });
    const reply = client.ask('change-settings', {});
    current().say({ kind: 'answer', id: 1, answer: { theme: 'purple' } });
    expect(await reply).toMatchObject({ ok: false });
  });

  it('writes down a message it does not understand, and goes on', () => {
    const { current, told } = start();
    current().say({ kind: 'hello' });
    expect(told.join()).toContain('not understood');
  });

  it('answers what was asked, and starts the process again, when it ends by itself', async () => {
    const { client, current, processes, failures } = start();
    current().say({ kind: 'ready' });
    const interrupted = client.ask('change-settings', {});
    current().exit(139);
    expect(await interrupted).toMatchObject({ ok: false });
    expect(processes.length).toBe(2);

    const next = client.ask('change-settings', {});
    current().say({ kind: 'ready' });
    current().say({ kind: 'answer', id: 2, answer: settings });
    expect(await next).toEqual({ ok: true, answer: settings });
    expect(failures).toEqual([]);
  });

  it('gives up after five restarts', async () => {
    const { client, current, processes, failures } = start();
    for (let end = 0; end < 6; end += 1) {
      current().say({ kind: 'ready' });
      current().exit(139);
    }
    expect(processes.length).toBe(6);
    expect(failures.map((failure) => failure.kind)).toEqual(['sqlite']);
    expect(await client.ask('boot', {})).toMatchObject({ ok: false });
  });

  it('gives up at once when the process ends before the database is open', () => {
    const { current, processes, failures } = start();
    current().exit(1);
    expect(processes.length).toBe(1);
    expect(failures.length).toBe(1);
  });

  it('tells why the data cannot be had, once, and answers everything with that', async () => {
    const { client, current, failures } = start();
    const failure: StartFailure = { kind: 'newer-database', message: 'Update Diverge.' };
    const asked = client.ask('boot', {});
    current().say({ kind: 'failed', failure });
    current().exit(1);
    expect(failures).toEqual([failure]);
    expect(await asked).toEqual({ ok: false, message: 'Update Diverge.' });
    expect(await client.ask('boot', {})).toEqual({ ok: false, message: 'Update Diverge.' });
  });
});

describe('closing', () => {
  it('waits for what is asked, then closes the database, then ends the process', async () => {
    const { client, current } = start();
    current().say({ kind: 'ready' });
    const save = client.ask('drop-file', { token: 't' });
    const stopped = client.stop(60_000);
    expect(current().posted.length).toBe(1);

    current().say({ kind: 'answer', id: 1, answer: {} });
    expect(await save).toEqual({ ok: true, answer: {} });
    await expect.poll(() => current().posted.at(-1)).toEqual({ kind: 'stop' });
    expect(current().isKilled).toBe(false);

    current().say({ kind: 'stopped' });
    await stopped;
    expect(current().isKilled).toBe(true);
  });

  it('does not wait for ever', async () => {
    const { client, current } = start();
    current().say({ kind: 'ready' });
    void client.ask('drop-file', { token: 't' });
    await client.stop(1);
    expect(current().isKilled).toBe(true);
  });

  it('is not taken for an unexpected end', async () => {
    const { client, current, processes, failures } = start();
    current().say({ kind: 'ready' });
    const stopped = client.stop(60_000);
    await expect.poll(() => current().posted.at(-1)).toEqual({ kind: 'stop' });
    current().exit(0);
    await stopped;
    expect(processes.length).toBe(1);
    expect(failures).toEqual([]);
    expect(await client.ask('boot', {})).toMatchObject({ ok: false });
  });
});
