import { useEffect } from 'react';
import { useStore } from '../store/store.ts';

/** Listens to how far a table is read or written. */
export function useTableProgress(): void {
  const hear = useStore((state) => state.hearTableProgress);
  useEffect(() => window.diverge.onTableProgress(hear), [hear]);
}
