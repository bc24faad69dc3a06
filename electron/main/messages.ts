import * as z from 'zod';
import { ipcMain, type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import type { MenuState, Reply } from '../bridge.ts';
import {
  askedChannels,
  authorRequestSchema,
  askNameSchema,
  chartFileSchema,
  deckFileSchema,
  exampleSchema,
  exportPortfolioSchema,
  exportRequestSchema,
  fileKindSchema,
  firstDrawnSchema,
  menuStateSchema,
  presentingSchema,
  readyToCloseSchema,
  reviewRequestSchema,
  saveProblemsSchema,
  textStepSchema,
  themeSchema,
  toldChannels,
  type FirstDrawn,
  type Presenting,
  type Theme,
} from '../channels.ts';
import { notUnderstood, questionParser, type Parser } from '../parse-message.ts';
import type { AuthorKey } from './author-key.ts';
import type { DataClient } from './data-client.ts';
import { openDropped } from './files-from-outside.ts';
import { saveChart } from './chart-files.ts';
import { deckExporter } from './export-deck.ts';
import { chooseFile, exportWorkspace, saveExample, saveReview } from './file-dialogs.ts';
import { exportPortfolio, saveProblems } from './table-dialogs.ts';
import { isPageOf } from './own-page.ts';

export interface MessageReceivers {
  readonly window: BrowserWindow;
  /** Messages are taken from a page of this origin alone. */
  readonly origin: string;
  readonly data: DataClient;
  readonly tell: (what: string) => void;
  readonly showMenuState: (state: MenuState) => void;
  readonly showTheme: (theme: Theme) => void;
  readonly firstDrawn: (what: FirstDrawn) => void;
  readonly readyForFiles: () => void;
  readonly author: AuthorKey;
  readonly readyToClose: (isSaved: boolean) => void;
  readonly present: (presenting: Presenting) => void;
}

/** Answers what the window asks: every message from the app's own page and no other, parsed on arrival. */
export function receiveMessages(receivers: MessageReceivers): void {
  const { window, data, tell } = receivers;
  const decks = deckExporter(window, data, receivers.origin);

  ipcMain.handle(askedChannels.ask, (event, name: unknown, question: unknown) => {
    if (!isOwnPage(event)) return refuse('A question from another page was refused.');
    const parsedName = askNameSchema.safeParse(name);
    if (!parsedName.success) return refuse(`The window asked ${String(name)}, which it may not.`);
    const parsed = questionParser(parsedName.data).safeParse(question);
    if (!parsed.success)
      return refuse(`The window asked ${parsedName.data}: ${parsed.error.message}`);
    return data.ask(parsedName.data, parsed.data);
  });
  answer(askedChannels.chooseFile, fileKindSchema, (as) => chooseFile(window, data, as));
  answer(
    askedChannels.exportWorkspace,
    exportRequestSchema,
    async ({ suggestedName, isSigned, ...outgoing }) => {
      const signer = isSigned ? await receivers.author.signer() : null;
      if (isSigned && signer === null) return noKey;
      return exportWorkspace(window, data, { ...outgoing, signer }, suggestedName);
    },
  );
  answer(askedChannels.openDropped, z.string(), (file) => openDropped(data, file));
  answer(askedChannels.author, authorRequestSchema, async ({ makeAs }) => {
    const { author } = receivers;
    return { ok: true, answer: makeAs === null ? author.show() : await author.make(makeAs) };
  });
  answer(askedChannels.saveReview, reviewRequestSchema, ({ suggestedName, ...reviewed }) =>
    saveReview(window, data, reviewed, suggestedName),
  );
  answer(askedChannels.saveExample, exampleSchema, (which) => saveExample(window, data, which));
  answer(askedChannels.saveProblems, saveProblemsSchema, (asked) =>
    saveProblems(window, data, asked),
  );
  answer(askedChannels.exportPortfolio, exportPortfolioSchema, (asked) =>
    exportPortfolio(window, data, asked),
  );
  answer(askedChannels.exportDeck, deckFileSchema, (file) => decks.export(file));
  ipcMain.on(toldChannels.stopDeckExport, (event) => {
    if (isOwnPage(event)) decks.stop();
  });
  answer(askedChannels.saveChart, chartFileSchema, (file) => saveChart(window, data, file));

  ipcMain.on(toldChannels.readyForFiles, (event) => {
    if (isOwnPage(event)) receivers.readyForFiles();
  });
  hear(toldChannels.menuState, menuStateSchema, receivers.showMenuState);
  hear(toldChannels.editText, textStepSchema, (step) => {
    window.webContents[step]();
  });
  hear(toldChannels.theme, themeSchema, receivers.showTheme);
  hear(toldChannels.readyToClose, readyToCloseSchema, receivers.readyToClose);
  hear(toldChannels.presenting, presentingSchema, receivers.present);
  hear(toldChannels.firstDrawn, firstDrawnSchema, receivers.firstDrawn);

  function answer<Question>(
    channel: string,
    parser: Parser<Question>,
    reply: (question: Question) => Promise<Reply<unknown> | null>,
  ): void {
    ipcMain.handle(channel, (event, question: unknown) => {
      if (!isOwnPage(event)) return refuse(`${channel} from another page was refused.`);
      const parsed = parser.safeParse(question);
      if (!parsed.success) return refuse(`The window sent ${channel}: ${parsed.error.message}`);
      return reply(parsed.data);
    });
  }

  function hear<Message>(
    channel: string,
    parser: Parser<Message>,
    act: (message: Message) => void,
  ): void {
    ipcMain.on(channel, (event, message: unknown) => {
      if (!isOwnPage(event)) return;
      const parsed = parser.safeParse(message);
      if (parsed.success) act(parsed.data);
      else tell(`The window sent ${channel}: ${parsed.error.message}`);
    });
  }

  function refuse(why: string): Reply<never> {
    tell(why);
    return notUnderstood;
  }

  function isOwnPage(event: IpcMainEvent | IpcMainInvokeEvent): boolean {
    return isPageOf(window, receivers.origin, event);
  }
}

const noKey: Reply<never> = {
  ok: false,
  message:
    'Your key could not be opened: the system’s key store does not know it any more. Nothing was written. ' +
    'Export without a signature, or remove the file “author-key.json” from the folder of Diverge’s data and make a new key.',
};
