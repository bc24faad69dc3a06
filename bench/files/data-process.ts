import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { answerQuestion } from '../../electron/data/answer-question.ts';
import { startServices, type RunningServices } from '../../electron/data/start-services.ts';
import type { DataAnswer, DataQuestion, DataQuestionName } from '../../electron/contract.ts';
import { answerParser } from '../../electron/parse-message.ts';

/** As it ships: unbuilt, most of the time would go into stripping types. */
const TABLE_WORKER = fileURLToPath(new URL('../../.vite/build/table-worker.cjs', import.meta.url));

/** The process that owns the data, without its process: on a real database in a folder. */
export function startData(folder: string): RunningServices {
  const started = startServices({
    folder,
    nativeBinding: null,
    nodeApi: 9,
    appVersion: '0',
    now: () => new Date().toISOString(),
    newId: randomUUID,
    tableWorker: TABLE_WORKER,
    onTableProgress: () => undefined,
  });
  if (!started.ok) throw new Error(started.problem.message);
  return started.value;
}

/** Asks as main asks, and parses the answer as main does. */
export async function askData<Name extends DataQuestionName>(
  { services }: RunningServices,
  name: Name,
  question: DataQuestion<Name>,
): Promise<DataAnswer<Name>> {
  const answered = await answerQuestion(services, name, question, console.error);
  if (!answered.ok) throw new Error(answered.problem.message);
  const parsed = answerParser(name).safeParse(answered.value);
  if (!parsed.success) throw parsed.error;
  return parsed.data;
}
