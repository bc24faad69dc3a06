import type { Reply } from './bridge.ts';
import { replySchema } from './channels.ts';
import {
  dataContract,
  type DataAnswer,
  type DataQuestion,
  type DataQuestionName,
} from './contract.ts';

/** What a schema is used for here. Narrower than zod's own type, so that it stays tied to a question's name. */
export interface Parser<Value> {
  safeParse(
    arrived: unknown,
  ):
    | { readonly success: true; readonly data: Value }
    | { readonly success: false; readonly error: Error };
}

/** The contract's schemas, each tied to its question by type. */
const parsers: {
  readonly [Name in DataQuestionName]: {
    readonly question: Parser<DataQuestion<Name>>;
    readonly answer: Parser<DataAnswer<Name>>;
  };
} = dataContract;

/** The schema of what a question asks. */
export function questionParser<Name extends DataQuestionName>(
  name: Name,
): Parser<DataQuestion<Name>> {
  return parsers[name].question;
}

/** The schema of what a question is answered with. */
export function answerParser<Name extends DataQuestionName>(name: Name): Parser<DataAnswer<Name>> {
  return parsers[name].answer;
}

/** What arrived as a reply, checked; one that does not fit is a bug, said in plain words. */
export function parseReply<Answer>(parser: Parser<Answer>, arrived: unknown): Reply<Answer> {
  const reply = replySchema.safeParse(arrived);
  if (!reply.success) return notUnderstood;
  if (!reply.data.ok) return reply.data;
  const answer = parser.safeParse(reply.data.answer);
  return answer.success ? { ok: true, answer: answer.data } : notUnderstood;
}

export const notUnderstood: Reply<never> = {
  ok: false,
  message:
    'Diverge could not make sense of its own answer. What you did before is saved. Please try again, and restart ' +
    'Diverge if it happens once more.',
};
