import { useEffect, useState } from 'react';
import type { NotesMessage } from '../../electron/channels.ts';
import { isJsonFields } from '../../model/change/json-fields.ts';
import type { Deck } from '../../model/deck/deck.ts';
import { readDeck } from '../../model/deck/read-deck.ts';

export interface Presented {
  readonly deck: Deck;
  readonly place: number;
  /** When presenting began, as an instant. */
  readonly startedAt: string;
}

/** What is presented in the other window; null until that is known. */
export function usePresented(): Presented | null {
  const [presented, setPresented] = useState<Presented | null>(null);
  useEffect(
    () =>
      window.divergeNotes.onShown((message) => {
        setPresented((before) => presentedAfter(before, message));
      }),
    [],
  );
  return presented;
}

function presentedAfter(before: Presented | null, message: NotesMessage): Presented | null {
  const { place } = message;
  if (message.kind === 'place') return before && { ...before, place };
  const carried: unknown = JSON.parse(message.deck);
  const deck = isJsonFields(carried) ? readDeck(carried) : null;
  return deck?.ok === true ? { deck: deck.value, place, startedAt: message.startedAt } : null;
}
