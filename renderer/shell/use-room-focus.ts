import { useEffect, useRef } from 'react';
import { useStore } from '../store/store.ts';
import { focusRoom, isKeyboardLost } from '../ui/room.ts';

/**
 * The keyboard goes where the eye goes: into a screen somebody was led to by name or by keys, and into any whose coming
 * took away what had the keyboard. Whoever chooses in the sidebar stays there, to go on choosing.
 */
export function useRoomFocus(): void {
  const isLed = useStore((state) => state.isLedToScreen);
  const screenReached = useStore((state) => state.screenReached);
  const room = useStore(
    ({ screen, open, scenarioId, deckId }) =>
      `${open?.summary.id ?? ''} ${screen} ${scenarioId ?? ''} ${deckId ?? ''}`,
  );
  const last = useRef(room);
  useEffect(() => {
    const isOther = last.current !== room;
    last.current = room;
    if (isLed || (isOther && isKeyboardLost())) focusRoom();
    if (isLed) screenReached();
  }, [room, isLed, screenReached]);
}
