import type { Reply } from '../../electron/bridge.ts';
import type { Written } from '../../electron/written.ts';
import type { Notice } from './state.ts';

/** What to say of a file that was to be written: the words of `done`, or why there is none. */
export function writtenNotice(reply: Reply<Written>, done: (fileName: string) => string): Notice {
  if (!reply.ok) return { text: reply.message, tone: 'problem' };
  const { answer } = reply;
  return answer.kind === 'written'
    ? { text: done(answer.fileName), tone: 'done' }
    : { text: answer.message, tone: 'problem' };
}

/** The same words wherever a file is saved, and wherever something goes out as one. */
export const savedAs = (fileName: string): string => `Saved as ${fileName}.`;
export const exportedTo = (fileName: string): string => `Exported to ${fileName}.`;

/** Why a file is not written while the workspace is ahead of the database it would be written from. */
export const NOT_SAVED_YET: Notice = {
  text: 'The last changes are not saved yet, so they would be missing from the file. Try saving again first.',
  tone: 'problem',
};
