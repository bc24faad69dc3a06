import { listConsistent, weighCombination } from '../../model/consistency/weigh-combination.ts';
import { conditionalChances } from '../../model/exposure/conditional-chances.ts';
import { refusalWords } from '../words/refusal.ts';
import type {
  ChancesQuestion,
  CoherenceQuestion,
  JudgementAnswer,
  JudgementQuestion,
} from './judgement-messages.ts';

/** Answers one question about what a scenario's influences do: quick answers first, the last one marked. */
export function* answerJudgement(question: JudgementQuestion): Generator<JudgementAnswer> {
  switch (question.kind) {
    case 'chances':
      yield* answerChances(question);
      return;
    case 'coherence':
      yield* answerCoherence(question);
      return;
  }
}

function* answerChances({
  workspace,
  scenario,
  pairs,
}: ChancesQuestion): Generator<JudgementAnswer> {
  const chances = conditionalChances(workspace, scenario, pairs);
  yield chances.ok
    ? { kind: 'chances', pairs, chances: chances.value, isLast: true }
    : {
        kind: 'refused',
        message: refusalWords(chances.problem, scenario, workspace),
        isLast: true,
      };
}

function* answerCoherence(question: CoherenceQuestion): Generator<JudgementAnswer> {
  const { workspace, scenario, held, most } = question;
  const weighed = weighCombination(workspace, scenario, held);
  yield {
    kind: 'weighing',
    weighed: weighed.ok
      ? { kind: 'weighed', combination: weighed.value }
      : { kind: 'refused', message: refusalWords(weighed.problem, scenario, workspace) },
    isLast: most === 0,
  };
  if (most === 0) return;
  const list = listConsistent(workspace, scenario, most);
  yield {
    kind: 'listing',
    listed: list.ok
      ? { kind: 'listed', list: list.value }
      : { kind: 'refused', message: refusalWords(list.problem, scenario, workspace) },
    isLast: true,
  };
}
