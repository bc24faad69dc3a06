// First, before any schema is made.
import './zod-without-code.ts';
import { parentPort } from 'node:worker_threads';
import { tableTasks } from './import/table-tasks.ts';
import { toTableWorkerSchema, type FromTableWorker } from './import/table-messages.ts';

/**
 * The thread that reads and writes tables, beside the one that owns the database: a spreadsheet of fifty thousand rows takes
 * seconds, in which every change must still be saved. Stopping it is how reading is cancelled.
 */
const run = tableTasks();
let before: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (message: unknown) => {
  const { id, task } = toTableWorkerSchema.parse(message);
  before = before.then(() => answer(id, task));
});

async function answer(id: number, task: Parameters<typeof run>[0]): Promise<void> {
  try {
    const answered = await run(task, (progress) => {
      post({ kind: 'progress', id, progress });
    });
    post({ kind: 'answer', id, answer: answered });
  } catch (error) {
    console.error(`the table task ${task.kind} failed:`, error);
    post({ kind: 'failed', id });
  }
}

function post(message: FromTableWorker): void {
  parentPort?.postMessage(message);
}
