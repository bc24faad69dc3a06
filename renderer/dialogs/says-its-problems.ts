import type { DialogState } from '../store/state.ts';

/** Whether a dialog shows problems itself (`DialogNotice`), so that nobody has to say them again behind it. */
export function saysItsProblems(dialog: DialogState | null): boolean {
  switch (dialog?.kind) {
    case 'export':
    case 'signatures':
      return true;
    case 'preview':
      return dialog.preview.kind === 'portfolio' || dialog.preview.kind === 'diverge';
    default:
      return false;
  }
}
