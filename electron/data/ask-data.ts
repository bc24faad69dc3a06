import type { DataAnswer, DataQuestion, DataQuestionName } from '../contract.ts';
import { answerParser } from '../parse-message.ts';
import { answerQuestion } from './answer-question.ts';
import type { Services } from './services.ts';

interface Asked {
  readonly services: Services;
  /** Who hears of what goes wrong; left out: the console. */
  readonly log?: (what: string, error: unknown) => void;
}

/** Asks as the data process is asked, and parses the answer as main does. A refusal throws its message. */
export async function askData<Name extends DataQuestionName>(
  { services, log = console.error }: Asked,
  name: Name,
  question: DataQuestion<Name>,
): Promise<DataAnswer<Name>> {
  const answered = await answerQuestion(services, name, question, log);
  if (!answered.ok) throw new Error(answered.problem.message);
  const parsed = answerParser(name).safeParse(answered.value);
  if (!parsed.success) throw parsed.error;
  return parsed.data;
}
