import { useEffect, useState } from 'react';
import type { DataAnswer } from '../../../electron/contract.ts';
import { useStore } from '../../store/store.ts';

export type Comparison = DataAnswer<'compare-file'>;

/** How the previewed file compares with a workspace; null: not known yet, or not asked. */
export function useComparison(token: string, workspace: string | null): Comparison | null {
  const compareFile = useStore((state) => state.compareFile);
  const [known, setKnown] = useState<{ workspace: string; comparison: Comparison } | null>(null);
  useEffect(() => {
    if (workspace === null) return;
    let isAsked = true;
    void compareFile(token, workspace).then((comparison) => {
      if (isAsked && comparison !== null) setKnown({ workspace, comparison });
    });
    return () => {
      isAsked = false;
    };
  }, [token, workspace, compareFile]);
  return known?.workspace === workspace ? known.comparison : null;
}
