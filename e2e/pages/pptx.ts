import JSZip from 'jszip';
import path from 'node:path';

export interface Pptx {
  /** The text of each slide, tables and charts' descriptions included. */
  readonly slides: readonly string[];
  readonly notes: readonly string[];
  /** Charts that can be edited, over all slides. */
  readonly charts: number;
  readonly pictures: number;
  /** What would make PowerPoint offer a repair: relationships to nothing, axes that are not there. */
  readonly faults: readonly string[];
}

/** What a reader of a presentation finds in it. */
export async function readPptx(bytes: Uint8Array): Promise<Pptx> {
  const archive = await JSZip.loadAsync(bytes);
  const names = Object.keys(archive.files);
  const textOf = (name: string) => archive.file(name)?.async('string') ?? Promise.resolve('');
  const wordsIn = async (name: string) => {
    const xml = await textOf(name);
    const words = xml
      .split('</a:p>')
      .map((paragraph) =>
        [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
          .map(([, text = '']) => plain(text))
          .join(''),
      );
    const said = [...xml.matchAll(/ descr="([^"]*)"/g)].map(([, text = '']) => plain(text));
    return [...words, ...said].join(' ').replaceAll(/\s+/g, ' ');
  };
  const numbered = (pattern: RegExp) =>
    names
      .flatMap((name) => {
        const [, number] = pattern.exec(name) ?? [];
        return number === undefined ? [] : [{ name, number: Number(number) }];
      })
      .sort((one, other) => one.number - other.number)
      .map(({ name }) => name);
  const slides = numbered(/^ppt\/slides\/slide(\d+)\.xml$/);
  const charts = numbered(/^ppt\/charts\/chart(\d+)\.xml$/);
  const faults: string[] = [];
  for (const name of names.filter((one) => one.endsWith('.rels'))) {
    const folder = path.posix.dirname(path.posix.dirname(name));
    for (const [relation] of (await textOf(name)).matchAll(/<Relationship [^>]*>/g)) {
      if (relation.includes('TargetMode="External"')) faults.push(`${name}: ${relation}`);
      const target = / Target="([^"]*)"/.exec(relation)?.[1] ?? '';
      const file = target.startsWith('/') ? target.slice(1) : path.posix.join(folder, target);
      if (!names.includes(file)) faults.push(`${name}: ${target}`);
    }
  }
  for (const name of charts) {
    const xml = await textOf(name);
    const axes = [...xml.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"/g)].map(
      ([, id]) => id,
    );
    const used = [...xml.matchAll(/<c:axId val="(\d+)"/g)].map(([, id]) => id);
    faults.push(
      ...used.filter((id) => !axes.includes(id)).map((id) => `${name}: axis ${id ?? ''}`),
    );
  }
  return {
    slides: await Promise.all(slides.map(wordsIn)),
    notes: await Promise.all(numbered(/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/).map(wordsIn)),
    charts: charts.length,
    pictures: names.filter((name) => name.startsWith('ppt/media/') && name.endsWith('.png')).length,
    faults,
  };
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
