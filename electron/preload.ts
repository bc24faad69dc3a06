// First, before any schema is made.
import './zod-without-code.ts';
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { DivergeBridge, Reply } from './bridge.ts';
import {
  askedChannels,
  authorSchema,
  closingChannel,
  deckProgressChannel,
  deckProgressSchema,
  fileChannel,
  menuChannel,
  menuCommandSchema,
  presenterChannel,
  presenterStepSchema,
  tableProgressChannel,
  toldChannels,
  versionArgument,
  windowArgument,
} from './channels.ts';
import { COMMANDS } from './commands.ts';
import { type DataAnswer, type DataQuestion, type RendererQuestionName } from './contract.ts';
import { tableProgressSchema } from './import-contract.ts';
import { filePreviewSchema, type FilePreview } from './file-preview.ts';
import { notesBridge } from './notes-bridge.ts';
import { onTold } from './on-told.ts';
import { answerParser, parseReply, type Parser } from './parse-message.ts';

/** A page that has not said otherwise, still starting or showing why it cannot, holds nothing that could be lost. */
const haveNothing = () => Promise.resolve(true);
let saveBeforeClosing: () => Promise<boolean> = haveNothing;

const bridge: DivergeBridge = {
  version: argumentAfter(versionArgument),
  platform: process.platform,
  commands: COMMANDS,
  ask: askData,
  chooseFile: async (as) =>
    parseUnlessNull(filePreviewSchema, await askMain(askedChannels.chooseFile, as)),
  exportWorkspace: async (outgoing, suggestedName, isSigned) =>
    parseUnlessNull(
      answerParser('export-workspace'),
      await askMain(askedChannels.exportWorkspace, { ...outgoing, suggestedName, isSigned }),
    ),
  saveReview: async (reviewed, suggestedName) =>
    parseUnlessNull(
      answerParser('save-review'),
      await askMain(askedChannels.saveReview, { ...reviewed, suggestedName }),
    ),
  saveExample: async (which) =>
    parseUnlessNull(
      answerParser('export-workspace'),
      await askMain(askedChannels.saveExample, which),
    ),
  saveChart: async (file) =>
    parseUnlessNull(answerParser('export-workspace'), await askMain(askedChannels.saveChart, file)),
  openDropped: async (file) =>
    parseReply(
      filePreviewSchema,
      // A file that is none of the disk, made by a page, has no path.
      await askMain(askedChannels.openDropped, webUtils.getPathForFile(file)),
    ),
  onFile: (listener) => {
    const stop = onReply(listener);
    ipcRenderer.send(toldChannels.readyForFiles);
    return stop;
  },
  author: async (makeAs) =>
    parseReply(authorSchema.nullable(), await askMain(askedChannels.author, { makeAs })),
  onMenu: (listener) => onTold(menuChannel, menuCommandSchema, listener),
  onPresenter: (listener) => onTold(presenterChannel, presenterStepSchema, listener),
  showPresenting: (presenting) => {
    ipcRenderer.send(toldChannels.presenting, presenting);
  },
  exportDeck: async (file) =>
    parseUnlessNull(
      answerParser('export-workspace'),
      await askMain(askedChannels.exportDeck, file),
    ),
  saveProblems: async (token, suggestedName) =>
    parseUnlessNull(
      answerParser('save-problems'),
      await askMain(askedChannels.saveProblems, { token, suggestedName }),
    ),
  exportPortfolio: async (outgoing, suggestedName) =>
    parseUnlessNull(
      answerParser('export-portfolio'),
      await askMain(askedChannels.exportPortfolio, { ...outgoing, suggestedName }),
    ),
  onTableProgress: (listener) => onTold(tableProgressChannel, tableProgressSchema, listener),
  stopDeckExport: () => {
    ipcRenderer.send(toldChannels.stopDeckExport);
  },
  onDeckProgress: (listener) => onTold(deckProgressChannel, deckProgressSchema, listener),
  onClosing: (save) => {
    saveBeforeClosing = save;
    return () => {
      saveBeforeClosing = haveNothing;
    };
  },
  editText: (step) => {
    ipcRenderer.send(toldChannels.editText, step);
  },
  showMenuState: (state) => {
    ipcRenderer.send(toldChannels.menuState, state);
  },
  showTheme: (theme) => {
    ipcRenderer.send(toldChannels.theme, theme);
  },
  firstDrawn: (what) => {
    ipcRenderer.send(toldChannels.firstDrawn, what);
  },
};

if (argumentAfter(windowArgument) === 'notes') {
  contextBridge.exposeInMainWorld('divergeNotes', notesBridge);
} else {
  contextBridge.exposeInMainWorld('diverge', bridge);
}

ipcRenderer.on(closingChannel, () => {
  saveBeforeClosing().then(
    (isSaved) => {
      ipcRenderer.send(toldChannels.readyToClose, isSaved);
    },
    (error: unknown) => {
      console.error(error);
      ipcRenderer.send(toldChannels.readyToClose, false);
    },
  );
});

async function askData<Name extends RendererQuestionName>(
  name: Name,
  question: DataQuestion<Name>,
): Promise<Reply<DataAnswer<Name>>> {
  return parseReply(answerParser(name), await askMain(askedChannels.ask, name, question));
}

/** The bridge never rejects: that main cannot answer is an answer too. */
async function askMain(channel: string, ...question: unknown[]): Promise<unknown> {
  try {
    return await ipcRenderer.invoke(channel, ...question);
  } catch (error) {
    console.error(error);
    return {
      ok: false,
      message: 'Diverge could not do this. What you did before is saved. Please try again.',
    };
  }
}

function parseUnlessNull<Answer>(parser: Parser<Answer>, arrived: unknown): Reply<Answer> | null {
  return arrived === null ? null : parseReply(parser, arrived);
}

function onReply(listener: (reply: Reply<FilePreview>) => void): () => void {
  const hear = (_event: unknown, reply: unknown) => {
    listener(parseReply(filePreviewSchema, reply));
  };
  ipcRenderer.on(fileChannel, hear);
  return () => {
    ipcRenderer.off(fileChannel, hear);
  };
}

function argumentAfter(prefix: string): string {
  return process.argv.find((one) => one.startsWith(prefix))?.slice(prefix.length) ?? '';
}
