import type { DataAnswer, DataQuestion, DataQuestionName } from '../contract.ts';
import { answerParser } from '../parse-message.ts';
import { answerQuestion } from './answer-question.ts';
import type { TestServices } from './test-services.ts';

/** Asks as the data process is asked, and parses the answer as main does. A refusal throws its message. */
export async function askTest<Name extends DataQuestionName>(
  data: TestServices,
  name: Name,
  question: DataQuestion<Name>,
): Promise<DataAnswer<Name>> {
  const answered = await answerQuestion(data.services, name, question, data.log);
  if (!answered.ok) throw new Error(answered.problem.message);
  const parsed = answerParser(name).safeParse(answered.value);
  if (!parsed.success) throw parsed.error;
  return parsed.data;
}
