import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type PptxGenJS from 'pptxgenjs';

type Run = PptxGenJS.TextProps;
type Style = Readonly<Pick<PptxGenJS.TextPropsOptions, 'bold' | 'italic'>>;

/** A slide's text as a presentation has it: the same words and emphasis as on screen (Markdown.tsx), nothing else. */
export function textRuns(text: string): Run[] {
  return fromMarkdown(text).children.flatMap((block) => paragraph(block, {}));
}

function paragraph(node: Nodes, options: PptxGenJS.TextPropsOptions): Run[] {
  switch (node.type) {
    case 'list':
      return node.children.flatMap((item, place) =>
        item.children.flatMap((inner) =>
          paragraph(inner, {
            bullet:
              node.ordered === true
                ? { type: 'number', numberStartAt: (node.start ?? 1) + place }
                : true,
          }),
        ),
      );
    case 'blockquote':
      return node.children.flatMap((inner) => paragraph(inner, { ...options, italic: true }));
    case 'heading':
      return lined(words(node, { bold: true }), options);
    default:
      return lined(words(node, {}), options);
  }
}

/** The last run of a paragraph ends its line; what holds for the paragraph stands on its first. */
function lined(runs: readonly Run[], options: PptxGenJS.TextPropsOptions): Run[] {
  return runs.map((run, place) => ({
    ...run,
    options: {
      ...run.options,
      ...(place === 0 ? options : {}),
      ...(place === runs.length - 1 ? { breakLine: true } : {}),
    },
  }));
}

function words(node: Nodes, style: Style): Run[] {
  switch (node.type) {
    case 'text':
    case 'html':
    case 'code':
    case 'inlineCode':
      return [{ text: node.value, options: { ...style } }];
    case 'image':
    case 'imageReference':
      return node.alt ? [{ text: node.alt, options: { ...style } }] : [];
    case 'break':
      return [{ text: '\n', options: { ...style } }];
    case 'strong':
      return node.children.flatMap((inner) => words(inner, { ...style, bold: true }));
    case 'emphasis':
      return node.children.flatMap((inner) => words(inner, { ...style, italic: true }));
    default:
      return 'children' in node ? node.children.flatMap((inner) => words(inner, style)) : [];
  }
}
