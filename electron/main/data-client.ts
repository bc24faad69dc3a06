import type { Reply } from '../bridge.ts';
import type { TableProgress } from '../import-contract.ts';
import {
  fromDataProcessSchema,
  type DataAnswer,
  type DataQuestion,
  type DataQuestionName,
  type StartFailure,
  type ToDataProcess,
} from '../contract.ts';
import { answerParser, parseReply } from '../parse-message.ts';

/** A running data process, as far as main has to do with it. */
export interface DataLink {
  post(message: ToDataProcess): void;
  onMessage(hear: (message: unknown) => void): void;
  onExit(hear: (code: number) => void): void;
  kill(): void;
}

export interface DataClientOptions {
  /** Starts a data process; it has been told to open the database. */
  readonly start: () => DataLink;
  /** The data cannot be had: what to tell the user instead. Called once at most. */
  readonly onFailure: (failure: StartFailure) => void;
  readonly tell: (what: string) => void;
  /** Hears how far a table is read or written. */
  readonly onTableProgress: (progress: TableProgress) => void;
}

/** The one way to the user's data. */
export interface DataClient {
  ask<Name extends DataQuestionName>(
    name: Name,
    question: DataQuestion<Name>,
  ): Promise<Reply<DataAnswer<Name>>>;
  /** Lets what is asked be answered, closes the database and ends the process; takes `limitMs` at most. */
  stop(limitMs: number): Promise<void>;
}

/** A process that ends unexpectedly is started again this often; after that something is wrong that will not pass. */
const restartsAllowed = 5;

/** Starts the data process, asks it questions by number, and starts it again when it ends without being told to. */
export function startDataClient(options: DataClientOptions): DataClient {
  const pending = new Map<number, (reply: Reply<unknown>) => void>();
  /** Asked before the database is open. */
  let waiting: ToDataProcess[] = [];
  let state: 'starting' | 'ready' | 'stopping' | 'failed' = 'starting';
  let refusal = 'Diverge is closing.';
  let restarts = 0;
  let lastId = 0;
  let tellIdle: () => void = () => undefined;
  let tellEnded: () => void = () => undefined;
  let link = connect();

  function connect(): DataLink {
    const started = options.start();
    started.onMessage(hear);
    started.onExit(hearExit);
    return started;
  }

  function hear(arrived: unknown): void {
    const parsed = fromDataProcessSchema.safeParse(arrived);
    if (!parsed.success) {
      options.tell(`A message of the data process was not understood: ${parsed.error.message}`);
      return;
    }
    const message = parsed.data;
    switch (message.kind) {
      case 'ready':
        if (state === 'starting') state = 'ready';
        waiting.forEach((one) => {
          link.post(one);
        });
        waiting = [];
        return;
      case 'failed':
        fail(message.failure);
        return;
      case 'answer':
        settle(message.id, { ok: true, answer: message.answer });
        return;
      case 'error':
        settle(message.id, { ok: false, message: message.message });
        return;
      case 'table-progress':
        options.onTableProgress(message.progress);
        return;
      case 'stopped':
        tellEnded();
        return;
    }
  }

  function hearExit(code: number): void {
    tellEnded();
    if (state === 'stopping' || state === 'failed') return;
    options.tell(`The data process ended by itself with code ${code}.`);
    const wasReady = state === 'ready';
    state = 'starting';
    waiting = [];
    settleAll(interrupted);
    if (!wasReady || restarts === restartsAllowed) {
      fail({ kind: 'sqlite', message: cannotRun });
      return;
    }
    restarts += 1;
    link = connect();
  }

  function fail(failure: StartFailure): void {
    if (state === 'failed' || state === 'stopping') return;
    state = 'failed';
    refusal = failure.message;
    settleAll(failure.message);
    options.onFailure(failure);
  }

  function settle(id: number, reply: Reply<unknown>): void {
    pending.get(id)?.(reply);
    pending.delete(id);
    if (pending.size === 0) tellIdle();
  }

  function settleAll(message: string): void {
    for (const id of [...pending.keys()]) settle(id, { ok: false, message });
  }

  return {
    async ask(name, question) {
      if (state === 'failed' || state === 'stopping') return { ok: false, message: refusal };
      lastId += 1;
      const id = lastId;
      const reply = new Promise<Reply<unknown>>((resolve) => pending.set(id, resolve));
      const message: ToDataProcess = { kind: 'ask', id, name, question };
      if (state === 'ready') link.post(message);
      else waiting.push(message);
      return parseReply(answerParser(name), await reply);
    },
    async stop(limitMs) {
      if (state === 'stopping') return;
      const limit = after(limitMs);
      const hasFailed = state === 'failed';
      const idle =
        pending.size === 0
          ? Promise.resolve()
          : new Promise<void>((resolve) => (tellIdle = resolve));
      if (!hasFailed) await Promise.race([idle, limit]);
      state = 'stopping';
      const ended = new Promise<void>((resolve) => (tellEnded = resolve));
      if (!hasFailed) {
        link.post({ kind: 'stop' });
        await Promise.race([ended, limit]);
      }
      link.kill();
    },
  };
}

const interrupted =
  'The part of Diverge that keeps your data stopped and was started again. What was saved before is safe; ' +
  'please do the last step once more.';

const cannotRun =
  'The part of Diverge that keeps your data stops as soon as it is started. Your data on disk is untouched. ' +
  'Restart Diverge; if this happens again, restart the computer or install Diverge anew.';

function after(limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, limitMs).unref();
  });
}
