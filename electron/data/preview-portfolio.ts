import type { FileRefusal } from '../../model/file/refusal.ts';
import { fail, type Result } from '../../model/result.ts';
import type { Previewed } from './preview-document.ts';

/** What a CSV portfolio holds. */
export function previewPortfolio(): Result<Previewed, FileRefusal> {
  return fail({ kind: 'not-portfolio', looksLike: 'something this version cannot read yet' });
}
