import { spawn } from 'node:child_process';
import path from 'node:path';
import { itemId } from '../../model/change/item-kinds.ts';
import type { Deck } from '../../model/deck/deck.ts';
import { readDeck } from '../../model/deck/read-deck.ts';
import type { DivergeDocument } from '../../model/document.ts';
import { didYouMean } from '../../model/file/nearest.ts';
import type { Arguments } from '../command.ts';
import { refuse, type Outcome } from '../outcome.ts';
import { readDocument } from '../read-document.ts';
import type { Surroundings } from '../surroundings.ts';

/** The one command that starts Electron: pages are drawn there. */
const SCRIPT = path.join(import.meta.dirname, '../../scripts/export-deck.ts');

/** `export FILE --pdf OUT`, `export FILE --pptx OUT`: a deck of the file, put on paper as the app does it. */
export async function runExport(given: Arguments, surroundings: Surroundings): Promise<Outcome> {
  const { files, values, wrong } = given;
  const wanted = (['pdf', 'pptx'] as const).flatMap((kind) => {
    const out = values.get(kind);
    return out === undefined ? [] : [{ kind, out: path.resolve(surroundings.folder, out) }];
  });
  if (wanted.length === 0) return wrong('say where it goes: --pdf OUT or --pptx OUT');
  const read = await readDocument(files[0] ?? '', surroundings);
  if (!read.ok) return { kind: 'refused', problems: read.problem.lines, warnings: [] };
  const { document, warnings } = read.value;
  const deck = pickDeck(document, given);
  if ('kind' in deck) return deck;
  for (const { kind, out } of wanted) {
    const problem = await exported(deck, kind, out);
    if (problem !== null) return refuse(problem, warnings);
  }
  return { kind: 'done', output: [], warnings };
}

/** The deck that `--deck` names, else the first. */
function pickDeck(document: DivergeDocument, { values, wrong }: Arguments): Deck | Outcome {
  const decks = document.decks ?? [];
  const id = values.get('deck');
  const at = id === undefined ? 0 : decks.findIndex((deck) => itemId(deck) === id);
  const carried = decks[at];
  if (carried === undefined) {
    if (id === undefined) return refuse('decks: the file has none');
    const ids = decks.flatMap((deck) => itemId(deck) ?? []);
    return wrong(`the file has no deck ${JSON.stringify(id)}${didYouMean(id, ids)}`);
  }
  const deck = readDeck(carried);
  if (deck.ok) return deck.value;
  return refuse(`decks[${String(at)}]: this version cannot show it: ${deck.problem.message}`);
}

/** Null: the file is written; else what went wrong, as the app says it. */
async function exported(deck: Deck, kind: 'pdf' | 'pptx', out: string): Promise<string | null> {
  const child = spawn(process.execPath, [SCRIPT, kind, out], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  // It may end before it has read all: its exit code says so.
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(deck));
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code === 0) return null;
  const last = said.join('').trim().split('\n').at(-1) ?? '';
  return last === '' ? `${out}: Electron could not be started` : last;
}
