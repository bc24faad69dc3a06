import { randomUUID } from 'node:crypto';
import type { ParentPort } from 'electron';
import { answerQuestion } from './data/answer-question.ts';
import { startServices, type RunningServices } from './data/start-services.ts';
import type { TableProgress } from './import-contract.ts';
import { toDataProcessSchema, type FromDataProcess, type ToDataProcess } from './contract.ts';

/**
 * The process that owns the database, and the only one: main forks it, tells it to start, and hands it the
 * questions. What is left running here is one port; everything else is in `data/`.
 */
let running: RunningServices | null = null;

function receive(port: ParentPort, message: unknown): void {
  const parsed = toDataProcessSchema.safeParse(message);
  if (!parsed.success) {
    log('a message of main was not understood', parsed.error);
    return;
  }
  switch (parsed.data.kind) {
    case 'start':
      start(port, parsed.data);
      return;
    case 'ask':
      void answer(port, parsed.data);
      return;
    case 'stop':
      stop(port);
      return;
  }
}

function start(port: ParentPort, options: Extract<ToDataProcess, { kind: 'start' }>): void {
  try {
    const now = () => new Date().toISOString();
    const onTableProgress = (progress: TableProgress) => {
      post(port, { kind: 'table-progress', progress });
    };
    const started = startServices({ ...options, now, newId: randomUUID, onTableProgress });
    if (started.ok) {
      running = started.value;
      post(port, { kind: 'ready' });
    } else {
      log('the database was not opened', started.problem);
      post(port, { kind: 'failed', failure: started.problem });
    }
  } catch (error) {
    log('starting failed', error);
    post(port, { kind: 'failed', failure: { kind: 'sqlite', message: CANNOT_START } });
  }
}

const CANNOT_START =
  'Diverge could not get your data ready, by a mistake of its own. Your data is as it was. ' +
  'Restart Diverge; if this happens again, install the newest version.';

async function answer(
  port: ParentPort,
  { id, name, question }: Extract<ToDataProcess, { kind: 'ask' }>,
): Promise<void> {
  if (running === null) {
    post(port, { kind: 'error', id, message: 'The database is not open.' });
    return;
  }
  const answered = await answerQuestion(running.services, name, question, log);
  if (answered.ok) post(port, { kind: 'answer', id, answer: answered.value });
  else post(port, { kind: 'error', id, message: answered.problem.message });
}

function stop(port: ParentPort): void {
  try {
    running?.close();
  } catch (error) {
    // What was acknowledged is on the disk already; the next start finds it.
    log('closing the database failed', error);
  }
  running = null;
  post(port, { kind: 'stopped' });
  process.exit(0);
}

function post(port: ParentPort, message: FromDataProcess): void {
  port.postMessage(message);
}

/** Main keeps what stands on the error output in the app's log. */
function log(what: string, error: unknown): void {
  console.error(`${what}:`, error);
}

process.on('uncaughtException', (error) => {
  log('nobody caught', error);
});
process.on('unhandledRejection', (error) => {
  log('nobody caught', error);
});
process.parentPort.on('message', ({ data }) => {
  receive(process.parentPort, data);
});
