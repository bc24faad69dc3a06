import { itemId } from '../../model/change/item-kinds.ts';
import { readDeck } from '../../model/deck/read-deck.ts';
import { withRemarks, type Remarks } from '../../model/deck/remarks.ts';
import type { CarriedDeck, DivergeDocument } from '../../model/document.ts';
import { writeDocument } from '../../model/file/write-document.ts';
import { succeed } from '../../model/result.ts';
import type { DataAnswer, DataQuestion } from '../contract.ts';
import type { Answered, Services } from './services.ts';
import { stampedDocument } from './stamped-document.ts';
import { writeChosenFile } from './write-chosen-file.ts';

/**
 * Writes a previewed file anew, with what was said about one of its decks and nothing else changed. It says by its
 * `parents` what it was made from, so that it merges back.
 */
export async function saveReview(
  { previews, appVersion, newId }: Services,
  { token, deck, path, ...remarks }: DataQuestion<'save-review'>,
): Promise<Answered<DataAnswer<'save-review'>>> {
  const read = previews.find(token)?.document;
  if (!read) {
    return failed(
      'The file you read is no longer at hand. Open it again; your review is not in it.',
    );
  }
  const reviewed = withRemarksOn(read.value, deck, remarks);
  const producer = { name: 'Diverge', version: appVersion };
  const text = writeDocument(stampedDocument(reviewed, producer, [read.hash]));
  return succeed(await writeChosenFile(path, text, newId(), ', and your review is still here'));
}

function withRemarksOn(document: DivergeDocument, id: string, remarks: Remarks): DivergeDocument {
  const decks = document.decks?.map((carried): CarriedDeck => {
    const deck = itemId(carried) === id ? readDeck(carried) : null;
    return deck?.ok === true ? { ...withRemarks(deck.value, remarks) } : carried;
  });
  return decks === undefined ? document : { ...document, decks };
}

function failed(message: string): Answered<DataAnswer<'save-review'>> {
  return succeed({ kind: 'failed', message });
}
