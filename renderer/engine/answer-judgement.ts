import { conditionalChances } from '../../model/exposure/conditional-chances.ts';
import { describeRefusal } from '../../model/exposure/refusal.ts';
import type { JudgementAnswer, JudgementQuestion } from './judgement-messages.ts';

/** Answers one question about what a scenario's influences do. */
export function answerJudgement(question: JudgementQuestion): JudgementAnswer {
  const { workspace, scenario, pairs } = question;
  const chances = conditionalChances(workspace, scenario, pairs);
  return chances.ok
    ? { kind: 'chances', scenario: scenario.id, pairs, chances: chances.value }
    : { kind: 'refused', scenario: scenario.id, message: describeRefusal(chances.problem) };
}
