import { useEffect } from 'react';
import styles from './App.module.css';
import { useSaveBeforeClosing } from './closing.ts';
import { CurrentDialog } from './dialogs/CurrentDialog.tsx';
import { HistoryPanel } from './history/HistoryPanel.tsx';
import { useMenuCommands } from './menu.ts';
import { PresentScreen } from './present/PresentScreen.tsx';
import { ReaderScreen } from './reader/ReaderScreen.tsx';
import { CompareScreen } from './screens/compare/CompareScreen.tsx';
import { DecksScreen } from './screens/decks/DecksScreen.tsx';
import { PortfolioScreen } from './screens/portfolio/PortfolioScreen.tsx';
import { PrecedentsScreen } from './screens/precedents/PrecedentsScreen.tsx';
import { ScenarioScreen } from './screens/scenario/ScenarioScreen.tsx';
import { WorldScreen } from './screens/world/WorldScreen.tsx';
import { Welcome } from './screens/Welcome.tsx';
import { NoticeBar } from './shell/NoticeBar.tsx';
import { Sidebar } from './shell/Sidebar.tsx';
import { useFilesFromOutside } from './shell/use-files-from-outside.ts';
import { useRoomFocus } from './shell/use-room-focus.ts';
import { useTableProgress } from './shell/use-table-progress.ts';
import { useTheme } from './shell/use-theme.ts';
import { useShortcuts } from './shortcuts.ts';
import { useStore } from './store/store.ts';

export function App() {
  const phase = useStore((state) => state.phase);
  const failure = useStore((state) => state.failure);
  const isOpen = useStore((state) => state.open !== null);
  const reader = useStore((state) => state.reader);
  const boot = useStore((state) => state.boot);
  useTheme();
  useMenuCommands();
  useFilesFromOutside();
  useShortcuts();
  useSaveBeforeClosing();
  useTableProgress();
  useRoomFocus();
  useEffect(() => {
    void boot();
  }, [boot]);

  if (phase === 'starting') return <div className={styles.starting} aria-busy="true" />;
  if (phase === 'failed') {
    return (
      <main className={styles.failed}>
        <h1>Diverge could not start</h1>
        <p>{failure}</p>
      </main>
    );
  }
  return (
    <div className={reader === null ? styles.window : styles.reader}>
      {reader === null ? (
        <>
          <Sidebar />
          <main className={styles.main}>{isOpen ? <CurrentScreen /> : <Welcome />}</main>
        </>
      ) : (
        <ReaderScreen reader={reader} />
      )}
      {isOpen && reader === null && <HistoryPanel />}
      <NoticeBar />
      <CurrentDialog />
      <PresentScreen />
    </div>
  );
}

function CurrentScreen() {
  const screen = useStore((state) => state.screen);
  switch (screen) {
    case 'scenario':
      return <ScenarioScreen />;
    case 'portfolio':
      return <PortfolioScreen />;
    case 'world':
      return <WorldScreen />;
    case 'compare':
      return <CompareScreen />;
    case 'precedents':
      return <PrecedentsScreen />;
    case 'decks':
      return <DecksScreen />;
  }
}
