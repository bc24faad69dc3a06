import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';

/** Undo and redo by mouse; the tooltips say of what. */
export function HistoryButtons() {
  const history = useStore((state) => state.open?.history);
  const undo = useStore((state) => state.undo);
  const redo = useStore((state) => state.redo);
  const undone = history?.undo ?? null;
  const redone = history?.redo ?? null;
  return (
    <span>
      <Button
        look="quiet"
        label={undone === null ? 'Undo' : `Undo: ${undone}`}
        title={undone === null ? 'Nothing to undo' : `Undo: ${undone} (Ctrl+Z)`}
        disabled={undone === null}
        onClick={() => void undo()}
      >
        ↶
      </Button>
      <Button
        look="quiet"
        label={redone === null ? 'Redo' : `Redo: ${redone}`}
        title={redone === null ? 'Nothing to redo' : `Redo: ${redone} (Ctrl+Shift+Z)`}
        disabled={redone === null}
        onClick={() => void redo()}
      >
        ↷
      </Button>
    </span>
  );
}
