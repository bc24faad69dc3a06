import { useEffect, useState } from 'react';
import type { DataAnswer } from '../../../electron/contract.ts';
import type { Outgoing } from '../../../electron/file-exchange.ts';
import { useStore } from '../../store/store.ts';

export type Leaving = NonNullable<DataAnswer<'preview-export'>>;

/**
 * What would leave the building; null until it is known. An answer to what is no longer asked is dropped. `outgoing` is
 * the same object as long as it says the same.
 */
export function useLeaving(outgoing: Outgoing): Leaving | null {
  const previewExport = useStore((state) => state.previewExport);
  const [known, setKnown] = useState<{ of: Outgoing; leaving: Leaving } | null>(null);
  useEffect(() => {
    let isAsked = true;
    void previewExport(outgoing).then((leaving) => {
      if (isAsked && leaving !== null) setKnown({ of: outgoing, leaving });
    });
    return () => {
      isAsked = false;
    };
  }, [outgoing, previewExport]);
  return known?.of === outgoing ? known.leaving : null;
}
