import { BrowserWindow, type WebContents } from 'electron';
import * as z from 'zod';
import type { DeckFile, DeckProgress } from '../channels.ts';

/** Where the page is that decks are put on paper from. */
const paperPage = 'paper/paper.html';

export interface PaperOptions<Made> {
  readonly origin: string;
  /** The deck as JSON. */
  readonly deck: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DeckProgress) => void;
  /** What is done with the page once the deck stands on it. */
  readonly use: (contents: WebContents) => Promise<Made>;
}

/**
 * Draws a deck in a window nobody sees, has it used, and closes the window, whatever comes. The page has no preload
 * script: it can ask for nothing, and is only told what to draw. Throws `PaperGivenUp` when the signal is raised.
 */
export async function withDeckOnPaper<Made>(options: PaperOptions<Made>): Promise<Made> {
  const { origin, deck, signal, onProgress, use } = options;
  const window = new BrowserWindow({
    show: false,
    width: 1280,
    height: 720,
    useContentSize: true,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
      // Drawn into memory: a window that is only hidden draws a frame a second, and no pictures.
      offscreen: true,
    },
  });
  const givenUp = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new PaperGivenUp());
    });
  });
  // Nobody waits for it any more when the work was done before.
  givenUp.catch(() => undefined);
  window.webContents.on('page-title-updated', (_event, title) => {
    const [, done, of] = /^(\d+)\/(\d+)$/.exec(title) ?? [];
    if (done !== undefined && of !== undefined) onProgress({ done: Number(done), of: Number(of) });
  });
  const work = async () => {
    await window.loadURL(`${origin}/${paperPage}`);
    await tell(window.webContents, 'draw', deck);
    return use(window.webContents);
  };
  try {
    const working = work();
    // Given up, it fails for want of its window: that is no second error.
    working.catch(() => undefined);
    return await Promise.race([working, givenUp]);
  } finally {
    window.destroy();
  }
}

/** Somebody stopped it. */
export class PaperGivenUp extends Error {
  constructor() {
    super('putting the deck on paper was stopped');
  }
}

/** What becomes of a deck that stands on the page. */
export const deckMakers: Readonly<
  Record<DeckFile['kind'], (contents: WebContents, deck: string) => Promise<Uint8Array>>
> = { pdf: deckAsPdf, pptx: deckAsPptx };

/** The deck as PDF: vectors, fonts embedded, tagged and with an outline of its headings, one slide a page. */
function deckAsPdf(contents: WebContents): Promise<Uint8Array> {
  return contents.printToPDF({
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });
}

/** The deck as PPTX, as the page makes it; of what no presentation can draw it is given pictures. */
async function deckAsPptx(contents: WebContents, deck: string): Promise<Uint8Array> {
  const places = placesSchema.parse(await tell(contents, 'pictures', deck));
  const pictures: [string, string][] = [];
  contents.debugger.attach('1.3');
  try {
    for (const { key, ...clip } of places) {
      const taken: unknown = await contents.debugger.sendCommand('Page.captureScreenshot', {
        captureBeyondViewport: true,
        clip: { ...clip, scale: PICTURE_SCALE },
      });
      pictures.push([key, pictureSchema.parse(taken).data]);
    }
  } finally {
    contents.debugger.detach();
  }
  const made = await tell(contents, 'presentation', deck, Object.fromEntries(pictures));
  return Buffer.from(z.base64().parse(made), 'base64');
}

/** Pixels of a picture for each of the page: sharp on a wall. */
const PICTURE_SCALE = 2;

const placesSchema = z.array(
  z.strictObject({
    key: z.string(),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
  }),
);
const pictureSchema = z.looseObject({ data: z.base64() });

/** Has the page do something with data, which goes into the script as JSON: data, whatever it holds. */
function tell(
  contents: WebContents,
  what: 'draw' | 'pictures' | 'presentation',
  ...data: readonly unknown[]
): Promise<unknown> {
  const said = data.map((one) => JSON.stringify(one)).join(', ');
  return contents.executeJavaScript(`window.divergePaper.${what}(${said})`);
}
