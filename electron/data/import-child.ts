import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answerQuestion } from './answer-question.ts';
import { startServices } from './start-services.ts';

/**
 * A process for tests to kill: it imports a table into a workspace again and again, each time as other rows, and says what
 * it is about to do and what was acknowledged. `node import-child.ts FOLDER TABLE WORKSPACE`
 */
const [folder = '', path = '', workspace = ''] = process.argv.slice(2);

const started = startServices({
  folder,
  nativeBinding: null,
  nodeApi: 9,
  appVersion: '0',
  now: () => new Date().toISOString(),
  newId: randomUUID,
  tableWorker: fileURLToPath(new URL('../table-worker.ts', import.meta.url)),
  onTableProgress: () => undefined,
});
if (!started.ok) throw new Error(started.problem.message);
const { services } = started.value;

for (;;) {
  const { token, layout } = await ask('preview-file', { path, as: 'portfolio' }).then(
    async (file) => ({
      token: file['token'],
      layout: (await ask('shape-import', { token: file['token'], workspace, layout: null }))[
        'layout'
      ],
    }),
  );
  const asNew = { ...fieldsOf(layout), match: 'none' };
  const { revision } = await ask('shape-import', { token, workspace, layout: asNew });
  writeSync(1, 'importing\n');
  const into = { kind: 'workspace', id: workspace, revision };
  const taken = await ask('take-import', { token, into });
  writeSync(1, `${String(taken['kind'])}\n`);
}

async function ask(name: string, question: unknown): Promise<Readonly<Record<string, unknown>>> {
  const answered = await answerQuestion(services, name, question, console.error);
  if (!answered.ok) throw new Error(answered.problem.message);
  return fieldsOf(answered.value);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' ? { ...value } : {};
}
