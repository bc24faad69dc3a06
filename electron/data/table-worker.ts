import { Worker } from 'node:worker_threads';
import { fromTableWorkerSchema } from '../import/table-messages.ts';
import type { TableAnswer, TableTask } from '../import/table-tasks.ts';
import type { TableProgress } from '../import-contract.ts';

/** The answer of the thread for tables; `stopped`: it was ended, by a person or by what it ran out of. */
export type TableReply = TableAnswer | { readonly kind: 'stopped' } | { readonly kind: 'failed' };

export interface TableWorker {
  readonly ask: (task: TableTask) => Promise<TableReply>;
  /** Ends it in the middle of whatever it does; what is asked is answered with `stopped`. */
  readonly stop: () => void;
}

/** A file may make its reader hold much; more than this is given up on, and the database's process lives on. */
const LIMITS = { maxOldGenerationSizeMb: 3072 };

export function startTableWorker(
  script: string,
  onProgress: (progress: TableProgress) => void,
): TableWorker {
  const worker = new Worker(script, { resourceLimits: LIMITS });
  const waiting = new Map<number, (reply: TableReply) => void>();
  let lastId = 0;
  let isOver = false;

  worker.on('message', (arrived: unknown) => {
    const message = fromTableWorkerSchema.parse(arrived);
    if (message.kind === 'progress') {
      onProgress(message.progress);
      return;
    }
    waiting.get(message.id)?.(message.kind === 'answer' ? message.answer : message);
    waiting.delete(message.id);
  });
  worker.on('error', (error) => {
    console.error('the thread for tables failed:', error);
    end({ kind: 'failed' });
  });
  worker.on('exit', () => {
    end({ kind: 'stopped' });
  });

  function end(reply: TableReply): void {
    isOver = true;
    for (const answer of waiting.values()) answer(reply);
    waiting.clear();
  }

  return {
    ask: (task) => {
      if (isOver) return Promise.resolve({ kind: 'stopped' });
      lastId += 1;
      const id = lastId;
      worker.postMessage({ id, task });
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    stop: () => {
      end({ kind: 'stopped' });
      void worker.terminate();
    },
  };
}
