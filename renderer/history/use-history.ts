import { useEffect, useState } from 'react';
import type { DataAnswer } from '../../electron/contract.ts';
import { useStore } from '../store/store.ts';

/** The steps of the open workspace, as many as are asked for; null until they are there. Asked again after each step. */
export function useHistory(most: number): DataAnswer<'history'> | null {
  const workspace = useStore((state) => state.open?.summary.id);
  // A new one comes with every step that is on the disk.
  const history = useStore((state) => state.open?.history);
  const [known, setKnown] = useState<DataAnswer<'history'> | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (workspace === undefined || history === undefined) return;
    const ask = async () => {
      const reply = await window.diverge.ask('history', { workspace, most });
      if (isWanted && reply.ok) setKnown(reply.answer);
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [workspace, history, most]);
  return known;
}
