import type { DivergeDocument } from '../document.ts';
import { sampleDocument } from '../examples/sample.ts';
import { isObject } from '../file/json-access.ts';
import { parseDocument } from '../file/parse-document.ts';

/** For tests alone, which Vite puts together: its way of reading files needs no Node. */
const examples = import.meta.glob<string>('../examples/spec/*.diverge', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The sample and the specification's files. */
export const documents = [sampleDocument(), ...Object.values(examples).map(parsed)];

export function parsed(text: string): DivergeDocument {
  const result = parseDocument(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.document;
}

/** Every name, id, text and unknown field of a document marked, so that it is known again wherever it turns up. */
export function marked(document: DivergeDocument): DivergeDocument {
  const mark = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => mark(item, key));
    if (isObject(value)) {
      const fields = Object.entries(value).map(([field, inner]) => [field, mark(inner, field)]);
      return { ...Object.fromEntries(fields), 'x-marked': 'marked' };
    }
    return typeof value === 'string' && !CHOICES.has(key) && value !== '' && value !== 'all'
      ? `marked-${value}`
      : value;
  };
  const { workspace, scenarios } = document;
  const text = JSON.stringify({
    ...document,
    workspace: mark(workspace, ''),
    scenarios: mark(scenarios, ''),
  });
  return parsed(text);
}

/** Fields whose texts are choices of the format and say nothing of whoever made the file. */
const CHOICES: ReadonlySet<string> = new Set(
  'kind government response status start binds currency'.split(' '),
);
