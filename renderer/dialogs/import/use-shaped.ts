import { useEffect, useState } from 'react';
import type { DataQuestion } from '../../../electron/contract.ts';
import type { Shaped } from '../../../electron/import-contract.ts';
import { useStore } from '../../store/store.ts';

type Wish = Omit<DataQuestion<'shape-import'>, 'token'>;

export interface ShapedTable {
  /** As the newest wish that was answered has it; null before the first. */
  readonly shaped: Shaped | null;
  /** An answer is on its way. */
  readonly isShaping: boolean;
  /** Why the table cannot be read. */
  readonly refusal: string | null;
  readonly shape: (wish: Wish) => void;
}

/** The table as it would be read; asked anew whenever somebody changes how. Answers to older wishes are dropped. */
export function useShaped(token: string, first: Wish): ShapedTable {
  const shapeImport = useStore((state) => state.shapeImport);
  const [wish, setWish] = useState(first);
  const [answered, setAnswered] = useState<Wish | null>(null);
  const [shaped, setShaped] = useState<Shaped | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    void shapeImport({ token, ...wish }).then((answer) => {
      if (!isWanted) return;
      setAnswered(wish);
      if (answer?.kind === 'shaped') setShaped(answer);
      setRefusal(answer === null || answer.kind === 'shaped' ? null : refusalWords(answer));
    });
    return () => {
      isWanted = false;
    };
  }, [shapeImport, token, wish]);
  return { shaped, isShaping: answered !== wish, refusal, shape: setWish };
}

function refusalWords(
  answer: { readonly kind: 'gone' } | { readonly kind: 'refused'; readonly summary: string },
): string {
  return answer.kind === 'refused'
    ? answer.summary
    : 'The file is no longer at hand. Nothing was imported; choose it again.';
}
