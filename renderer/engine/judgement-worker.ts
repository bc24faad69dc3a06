import * as z from 'zod';
import { answerJudgement } from './answer-judgement.ts';
import type { JudgementQuestion } from './judgement-messages.ts';

// The page's CSP forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

self.addEventListener('message', (event: MessageEvent<JudgementQuestion>) => {
  for (const answer of answerJudgement(event.data)) self.postMessage(answer);
});
