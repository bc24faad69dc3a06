import type { KeyboardEvent } from 'react';
import { STANCE_KINDS } from '../../../model/edit/stance.ts';
import type { StanceKind } from '../../../model/scenario.ts';

/** F, P and D in a row of the stance board; in a field they are letters. */
export function stanceKeys(take: (kind: StanceKind) => void): (event: KeyboardEvent) => void {
  return (event) => {
    const { target } = event;
    const isField = target instanceof HTMLInputElement && !['radio', 'range'].includes(target.type);
    if (isField || event.ctrlKey || event.metaKey || event.altKey) return;
    const kind = STANCE_KINDS.find((one) => one.startsWith(event.key.toLowerCase()));
    if (kind === undefined) return;
    event.preventDefault();
    take(kind);
  };
}
