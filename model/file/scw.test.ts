import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { describeRefusal } from './describe-refusal.ts';
import { SCW_LINES, SCW_PROJECT } from './scw-example.ts';
import { parseScenarioWizard, type ScenarioWizardProject } from './scw.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

function parsed(source: string | Uint8Array): ScenarioWizardProject {
  const project = parseScenarioWizard(source);
  if (!project.ok) throw new Error(describeRefusal(project.problem).summary);
  return project.value;
}

describe('a project is read', () => {
  const text = SCW_LINES.join('\n');
  it.each([
    ['as ScenarioWizard writes it', text],
    ['as bytes', utf8(text)],
    ['with CRLF', SCW_LINES.join('\r\n')],
    ['with CR', SCW_LINES.join('\r')],
    ['with a byte order mark', utf8(`\uFEFF${text}`)],
    ['with blanks at the ends of lines and blank lines', `\n\n${SCW_LINES.join(' \t\n')}\n\n`],
    ['with signs', text.replace(' 3 ,', '+3 ,')],
    ['that ends with the matrix', SCW_LINES.slice(0, 31).join('\n')],
    ['with blank lines in the matrix', text.replaceAll(' \n 0', ' \n\n 0')],
    ['with anything in the other sections', text.replace('FFFFFF', ' # & - 1, x')],
  ])('%s', (_, source) => {
    expect(parsed(source)).toEqual(SCW_PROJECT);
  });

  it('with names in UTF-8 and, where it is none, in Windows-1252', () => {
    const accented = text.replace('Free', 'Größe “x”');
    expect(parsed(utf8(accented)).descriptors[0]?.variants[0]).toBe('Größe “x”');
    const western = accented.replace('“', '\x93').replace('”', '\x94');
    expect(parsed(latin1(western)).descriptors[0]?.variants[0]).toBe('Größe “x”');
  });

  it('with names that hold the marks of the format', () => {
    const odd = SCW_LINES.with(1, '#1').with(2, '&& & -').with(3, ' -#1, - &').with(4, ' - -Free');
    // A line that starts with # parts sections, wherever it stands.
    expect(parseScenarioWizard(odd.join('\n')).ok).toBe(false);
    expect(parsed(odd.with(1, '&name').join('\n'))).toMatchObject({
      name: '&name',
      descriptors: [{ name: '& & -', variants: ['#1, - &', '-Free'] }, {}],
    });
  });
});

test('writing a project and reading it is identity', () => {
  const name = fc
    .string({ maxLength: 8, unit: 'grapheme' })
    .map((text) => text.trim().replace(/[\r\n]/g, ''));
  const projects = fc
    .array(fc.record({ name, variants: fc.array(name, { minLength: 1, maxLength: 4 }) }), {
      minLength: 1,
      maxLength: 5,
    })
    .chain((descriptors) => {
      const owners = descriptors.flatMap(({ variants }, owner) => variants.map(() => owner));
      const entries = owners.flatMap((row) =>
        owners.map((column) =>
          row === column ? fc.constant(0) : fc.integer({ min: -99, max: 99 }),
        ),
      );
      return fc.record({
        name: fc.constant('N'),
        descriptors: fc.constant(descriptors),
        weights: fc.tuple(...entries).map((weights) => Int32Array.from(weights)),
      });
    });
  fc.assert(
    fc.property(projects, (project) => {
      expect(parsed(written(project))).toEqual(project);
    }),
  );
});

function written({ name, descriptors, weights }: ScenarioWizardProject): string {
  const count = Math.sqrt(weights.length);
  const rows = Array.from({ length: count }, (_, row) =>
    weights.slice(row * count, (row + 1) * count).join(' , '),
  );
  const header = descriptors.flatMap((own) => [
    `&${own.name}`,
    ...own.variants.map((variant) => ` -${variant}`),
  ]);
  return ['$ ScenarioWizard 4.0', name, ...header, '#', '#', '#', '#', '#', ...rows, '#'].join(
    '\n',
  );
}
