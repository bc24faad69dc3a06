import { useStore } from '../store/store.ts';
import { HistoryList } from './HistoryList.tsx';

/** Every step of the workspace, beside whatever is on screen; nothing until it is asked for. */
export function HistoryPanel() {
  const isShown = useStore((state) => state.isHistoryShown);
  const workspace = useStore((state) => state.open?.summary.id);
  return isShown ? <HistoryList key={workspace} /> : null;
}
