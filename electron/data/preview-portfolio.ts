import { toContent } from '../../model/file/content-document.ts';
import { parsePortfolio } from '../../model/file/portfolio-csv.ts';
import { portfolioDocument } from '../../model/file/portfolio-document.ts';
import { summarizePortfolio } from '../../model/file/portfolio-summary.ts';
import type { FileRefusal } from '../../model/file/refusal.ts';
import { succeed, type Result } from '../../model/result.ts';
import type { Previewed } from './preview-document.ts';
import type { Services } from './services.ts';

/** What a CSV portfolio holds, and what a workspace of its own would have to create for it. */
export function previewPortfolio(
  fileName: string,
  bytes: Uint8Array,
  { newId }: Pick<Services, 'newId'>,
): Result<Previewed, FileRefusal> {
  const parsed = parsePortfolio(bytes);
  if (!parsed.ok) return parsed;
  const { warnings, moreWarnings } = parsed.value;
  const { rows, totalSpend, totalValue, sample, creates } = summarizePortfolio(parsed.value);
  // The user gives the name and the currency when taking it.
  const content = toContent(portfolioDocument(parsed.value, fileName, 'USD'));
  return succeed({
    file: {
      content: { ...content, workspace: { id: newId(), ...content.workspace } },
      document: null,
    },
    preview: {
      kind: 'portfolio',
      token: newId(),
      fileName,
      rows,
      totalSpend,
      totalValue,
      sample: [...sample],
      creates: {
        vendors: [...creates.vendors],
        models: [...creates.models],
        channels: [...creates.channels],
        offers: creates.offers,
      },
      warnings: [...warnings],
      moreWarnings,
    },
  });
}
