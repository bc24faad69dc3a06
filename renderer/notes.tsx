import './zod-without-code.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { NotesScreen } from './notes/NotesScreen.tsx';
import './styles/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('notes.html has no #root');
createRoot(root).render(
  <StrictMode>
    <NotesScreen />
  </StrictMode>,
);
