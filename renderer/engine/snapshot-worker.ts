import '../zod-without-code.ts';
import { SnapshotAnswers } from './answer-snapshots.ts';
import type { SnapshotReply, SnapshotRequest } from './snapshot-messages.ts';

let answers: SnapshotAnswers | null = null;

self.addEventListener('message', (event: MessageEvent<SnapshotRequest>) => {
  const { request, workspace, question } = event.data;
  if (workspace !== null) answers = new SnapshotAnswers(workspace);
  if (answers === null) return;
  const reply: SnapshotReply = { request, answer: answers.answer(question) };
  self.postMessage(reply);
});
