import { text } from 'node:stream/consumers';
import { app, protocol, session } from 'electron';
import { deckFileSchema, type DeckFile } from '../channels.ts';
import { appOrigin, appScheme, serveAppFile } from './app-protocol.ts';
import { deckMakers, withDeckOnPaper } from './deck-paper.ts';
import { lockSession } from './lockdown.ts';
import { writeFile } from './write-file.ts';

/** A deck to be put into a file without a window. */
export interface CommandLineExport {
  readonly kind: DeckFile['kind'];
  readonly file: string;
}

/** What the command line asks for; null where it asks for the app. */
export function exportAskedFor(words: readonly string[]): CommandLineExport | null {
  const after = (prefix: string) =>
    words.find((word) => word.startsWith(prefix))?.slice(prefix.length);
  const kind = deckFileSchema.shape.kind.safeParse(after('--export-deck-as='));
  const file = after('--export-deck-to=');
  return kind.success && file !== undefined && file !== '' ? { kind: kind.data, file } : null;
}

/** Draws the deck on standard input, writes it, and ends the process: 0, or 1 with a sentence on standard error. */
export async function exportFromCommandLine(
  { kind, file }: CommandLineExport,
  rendererFolder: string,
): Promise<void> {
  lockSession(session.defaultSession, undefined);
  protocol.handle(appScheme, (request) => serveAppFile(rendererFolder, request.url));
  // The page that drew it closes before the file is written: that is not the end yet.
  app.on('window-all-closed', () => undefined);
  try {
    const deck = await text(process.stdin);
    const bytes = await withDeckOnPaper({
      ...{ origin: appOrigin, deck, signal: new AbortController().signal },
      onProgress: () => undefined,
      use: (contents) => deckMakers[kind](contents, deck),
    });
    const reply = await writeFile(file, bytes);
    const isWritten = reply.ok && reply.answer.kind === 'written';
    if (!isWritten) process.stderr.write(`${messageOf(reply)}\n`);
    app.exit(isWritten ? 0 : 1);
  } catch (error) {
    process.stderr.write(`The deck could not be drawn: ${String(error)}\n`);
    app.exit(1);
  }
}

function messageOf(reply: Awaited<ReturnType<typeof writeFile>>): string {
  if (!reply.ok) return reply.message;
  return reply.answer.kind === 'failed' ? reply.answer.message : '';
}
