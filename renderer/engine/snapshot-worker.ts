import * as z from 'zod';
import { SnapshotAnswers } from './answer-snapshots.ts';
import type { SnapshotReply, SnapshotRequest } from './snapshot-messages.ts';

// The page's CSP forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

let answers: SnapshotAnswers | null = null;

self.addEventListener('message', (event: MessageEvent<SnapshotRequest>) => {
  const { request, workspace, question } = event.data;
  if (workspace !== null) answers = new SnapshotAnswers(workspace);
  if (answers === null) return;
  const reply: SnapshotReply = { request, answer: answers.answer(question) };
  self.postMessage(reply);
});
