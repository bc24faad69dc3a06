import { fail, succeed, type Result } from '../result.ts';
import type { Driver, Influence, Scenario } from '../scenario.ts';
import { MAX_NAME_LENGTH } from '../values.ts';
import { FreshIds } from './fresh-ids.ts';
import type { Problem } from './problem.ts';
import { readScwMatrix, type ScwDescriptor } from './scw-matrix.ts';

export interface ScwRefusal {
  readonly kind: 'problems';
  readonly problems: readonly Problem[];
}

/** Whether a text is a ScenarioWizard project, by how it starts. */
export function isScw(text: string): boolean {
  return /^\uFEFF?\s*\$\s*ScenarioWizard/.test(text);
}

/** What a scenario says of its time, which a project has none of. */
const START = '2026-01-01';
const HORIZON_DAYS = 365;

/**
 * Reads a ScenarioWizard project (.scw) as a scenario: each descriptor a driver with equally likely outcomes,
 * each entry of the cross-impact matrix but 0 an influence. Names stay as written. Every problem has its line; a
 * project with problems gives nothing. Pure. Source: spec/scenario-file.md, "ScenarioWizard projects".
 */
export function parseScw(text: string): Result<Scenario, ScwRefusal> {
  const problems: Problem[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const sections = sectionsOf(lines);
  const descriptors = readDescriptors(sections[0] ?? [], problems);
  const matrix = readScwMatrix(sections[5] ?? null, descriptors, problems);
  if (problems.length > 0) return fail({ kind: 'problems', problems });
  const ids = new FreshIds([]);
  const drivers = descriptors.map((descriptor): Driver => {
    const outcomeIds = new FreshIds([]);
    return {
      id: ids.make(descriptor.name),
      name: descriptor.name,
      outcomes: descriptor.variants.map((name) => ({
        id: outcomeIds.make(name),
        name,
        probability: 1 / descriptor.variants.length,
      })),
    };
  });
  return succeed({
    id: 'scenariowizard',
    name: titleOf(sections[0] ?? []),
    start: START,
    horizonDays: HORIZON_DAYS,
    designations: [],
    stances: [],
    drivers,
    influences: influencesOf(drivers, matrix),
  });
}

/** A line with its number, from 1. */
export interface ScwLine {
  readonly number: number;
  readonly text: string;
}

function sectionsOf(lines: readonly string[]): readonly (readonly ScwLine[])[] {
  const sections: ScwLine[][] = [[]];
  lines.forEach((text, place) => {
    if (text.startsWith('#')) sections.push([]);
    else sections.at(-1)?.push({ number: place + 1, text });
  });
  return sections;
}

/** The line after the one that says what made the file. */
function titleOf(section: readonly ScwLine[]): string {
  const start = section.findIndex(({ text }) => text.trimStart().startsWith('$'));
  const title = section[start + 1]?.text.trim() ?? '';
  return isName(title) && !/^[&-]/.test(title) ? title : 'ScenarioWizard project';
}

function readDescriptors(
  section: readonly ScwLine[],
  problems: Problem[],
): readonly ScwDescriptor[] {
  const first = section.find(({ text }) => text.trim() !== '');
  if (!first || !isScw(first.text)) {
    problems.push({
      place: 'line 1',
      message: 'a ScenarioWizard project starts with "$ ScenarioWizard"',
    });
    return [];
  }
  const descriptors: { name: string; variants: string[]; line: number }[] = [];
  for (const { number, text } of section) {
    const entry = /^\s*([&-])(.*)$/.exec(text);
    if (!entry) continue;
    const name = entry[2]?.trim() ?? '';
    const isDescriptor = entry[1] === '&';
    if (!isName(name)) {
      problems.push({
        place: `line ${number}`,
        message: `a name is 1–${MAX_NAME_LENGTH} characters`,
      });
    }
    const last = descriptors.at(-1);
    if (isDescriptor) descriptors.push({ name, variants: [], line: number });
    else if (last) last.variants.push(name);
    else
      problems.push({
        place: `line ${number}`,
        message: `variant "${name}" stands before any descriptor`,
      });
  }
  if (descriptors.length === 0) {
    problems.push({ place: 'first section', message: 'there is no descriptor (a line "&name")' });
  }
  for (const { name, variants, line } of descriptors) {
    if (variants.length === 0) {
      problems.push({
        place: `line ${line}`,
        message: `descriptor "${name}" has no variant (a line "-name")`,
      });
    }
  }
  return descriptors;
}

function isName(text: string): boolean {
  const length = [...text].length;
  return length >= 1 && length <= MAX_NAME_LENGTH;
}

function influencesOf(
  drivers: readonly Driver[],
  matrix: readonly (readonly number[])[],
): readonly Influence[] {
  const ends = drivers.flatMap(({ id, outcomes }) =>
    outcomes.map((outcome) => ({ driver: id, outcome: outcome.id })),
  );
  return matrix.flatMap((row, from) =>
    row.flatMap((weight, to) => {
      const [source, target] = [ends[from], ends[to]];
      if (weight === 0 || !source || !target || source.driver === target.driver) return [];
      return [{ from: source, to: target, weight }];
    }),
  );
}
