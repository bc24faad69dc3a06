import { basename } from 'node:path';
import type { DataAnswer, DataQuestion } from '../contract.ts';
import { describeRefusal } from '../../model/file/describe-refusal.ts';
import { succeed } from '../../model/result.ts';
import { previewDocument } from './preview-document.ts';
import { openTable } from './import-table.ts';
import { previewProject } from './preview-project.ts';
import { readFile } from './read-file.ts';
import type { Answered, Services } from './services.ts';

/**
 * Reads and checks a file and says what taking it would bring. Nothing is changed; what was read waits
 * under the token. A file that cannot be taken is an answer too, with everything that is wrong with it.
 */
export async function previewFile(
  services: Services,
  { path, as }: DataQuestion<'preview-file'>,
): Promise<Answered<DataAnswer<'preview-file'>>> {
  if (as === 'portfolio') return openTable(services, path);
  const fileName = basename(path);
  const bytes = await readFile(path);
  if (!bytes.ok) {
    const described =
      bytes.problem.kind === 'unreadable'
        ? {
            summary: `The file cannot be read: ${bytes.problem.reason}. Nothing was imported.`,
            problems: [],
            moreProblems: 0,
          }
        : describeRefusal(bytes.problem);
    return succeed(refused(fileName, described));
  }
  if (as === 'project') {
    const project = previewProject(fileName, bytes.value, services.now());
    return succeed(
      project.ok ? project.value : refused(fileName, describeRefusal(project.problem)),
    );
  }
  const read = previewDocument(fileName, bytes.value, services);
  if (!read.ok) return succeed(refused(fileName, describeRefusal(read.problem)));
  services.previews.keep(read.value.preview.token, read.value.file);
  return succeed(read.value.preview);
}

function refused(
  fileName: string,
  { summary, problems, moreProblems }: ReturnType<typeof describeRefusal>,
): DataAnswer<'preview-file'> {
  return { kind: 'refused', fileName, summary, problems: [...problems], moreProblems };
}
