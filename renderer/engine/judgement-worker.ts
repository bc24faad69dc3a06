import '../zod-without-code.ts';
import { answerJudgement } from './answer-judgement.ts';
import type { JudgementQuestion } from './judgement-messages.ts';

self.addEventListener('message', (event: MessageEvent<JudgementQuestion>) => {
  for (const answer of answerJudgement(event.data)) self.postMessage(answer);
});
