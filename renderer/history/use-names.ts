import { useCallback } from 'react';
import { useStore } from '../store/store.ts';
import type { NameOf } from './history-entries.ts';

/** What the scenarios and decks of the open workspace are called now. */
export function useNames(): NameOf {
  const scenarios = useStore((state) => state.open?.content.scenarios.items);
  const decks = useStore((state) => state.open?.content.decks.items);
  return useCallback(
    ({ collection, id }) => {
      const item = (collection === 'scenarios' ? scenarios : decks)?.find((one) => one.id === id);
      return typeof item?.name === 'string' ? item.name : undefined;
    },
    [scenarios, decks],
  );
}
