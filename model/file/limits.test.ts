import { describe, expect, test } from 'vitest';
import { parseDocument } from './parse-document.ts';
import type { FileRefusal } from './refusal.ts';

/**
 * Milliseconds. No file may hold anybody up for longer than 5 s, and none of these takes half of that on an
 * idle machine; tests share theirs with others.
 */
const NO_HANG = 15_000;
const MEBIBYTE = 1024 * 1024;

function timed(source: string | Uint8Array): { refusal: FileRefusal | null; milliseconds: number } {
  const start = performance.now();
  const result = parseDocument(source);
  const milliseconds = performance.now() - start;
  return { refusal: result.ok ? null : result.problem, milliseconds };
}

function fileOf(deployments: number, deployment: (index: number) => string, more = ''): string {
  const list = Array.from({ length: deployments }, (_, index) => deployment(index));
  return `{"format":"diverge","version":1,"workspace":{"name":"Big","currency":"USD","vendors":[{"id":"v","name":"V"}],
    "models":[{"id":"m","vendor":"v","name":"M"}],"channels":[{"id":"c","name":"C","kind":"cloud"}],
    "availability":[{"model":"m","channel":"c"}],"deployments":[${list.join(',\n')}]},"scenarios":[]${more}}`;
}

function deployment(index: number, channel = 'c'): string {
  return `{"id":"d-${index}","name":"Deployment ${index}","unit":"Unit ${index % 40}","model":"m","channel":"${channel}",
    "region":"us","government":"none","regulated":false,"criticality":2,"annualSpend":${index},"annualValue":${index * 3.5},
    "fallbacks":[{"model":"m","channel":"c","switchDays":20,"switchCost":5000,"valueRetained":0.9}]}`;
}

describe('a large file', { timeout: 4 * NO_HANG }, () => {
  test('of 100,000 deployments is read, one of 100,001 is not', () => {
    const read = timed(fileOf(100_000, deployment));
    expect(read.refusal).toBe(null);
    expect(read.milliseconds).toBeLessThan(NO_HANG);
    expect(timed(fileOf(100_001, () => '{}')).refusal).toEqual({
      kind: 'problems',
      problems: [
        {
          place: 'workspace.deployments',
          message: 'has 100,001 deployments; at most 100,000 can be read',
        },
      ],
      more: 0,
      atLeast: false,
    });
  });

  test('with a thousand problems has a hundred listed and the rest counted, quickly', () => {
    const { refusal, milliseconds } = timed(
      fileOf(100_000, (index) => deployment(index, index % 100 === 7 ? 'd' : 'c')),
    );
    if (refusal?.kind !== 'problems') throw new Error('not refused for its problems');
    expect(refusal.problems[99]).toEqual({
      place: 'workspace.deployments[9907].channel',
      message: '"d" is not a channel of this workspace',
    });
    expect({
      listed: refusal.problems.length,
      more: refusal.more,
      atLeast: refusal.atLeast,
    }).toEqual({ listed: 100, more: 900, atLeast: false });
    expect(milliseconds).toBeLessThan(NO_HANG);
  });

  test('with more problems than are worth counting has at least so many', () => {
    const { refusal, milliseconds } = timed(
      fileOf(1, deployment, `,"decks":[${'"A",'.repeat(2_000_000)}0]`),
    );
    if (refusal?.kind !== 'problems') throw new Error('not refused for its problems');
    expect({ more: refusal.more, atLeast: refusal.atLeast }).toEqual({
      more: 199_900,
      atLeast: true,
    });
    expect(milliseconds).toBeLessThan(NO_HANG);
  });

  test('has at most 1,000 scenarios', () => {
    const scenario = (index: number) =>
      `{"id":"s-${index}","name":"S","start":"2026-01-01","horizonDays":1,"designations":[],"stances":[]}`;
    const list = (count: number) =>
      fileOf(1, deployment).replace(
        '"scenarios":[]',
        `"scenarios":[${Array.from({ length: count }, (_, index) => scenario(index)).join(',')}]`,
      );
    expect(timed(list(1000)).refusal).toBe(null);
    expect(timed(list(1001)).refusal).toEqual({
      kind: 'problems',
      problems: [{ place: 'scenarios', message: 'has 1,001 scenarios; at most 1,000 can be read' }],
      more: 0,
      atLeast: false,
    });
  });
});

describe('64 MiB that mean harm are refused within seconds:', { timeout: 4 * NO_HANG }, () => {
  const almost = 64 * MEBIBYTE - 200;
  test.each<[name: string, source: () => string | Uint8Array, kind: FileRefusal['kind']]>([
    ['zero bytes', () => new Uint8Array(64 * MEBIBYTE), 'not-diverge'],
    ['the digit zero', () => '0'.repeat(almost), 'not-json'],
    ['a list of zeros', () => `[${'0,'.repeat(almost / 2)}0]`, 'not-diverge'],
    ['line breaks', () => '\n'.repeat(almost), 'not-json'],
    ['brackets', () => '['.repeat(almost), 'too-deep'],
    ['one text never closed', () => `{"format":"${'x'.repeat(almost)}`, 'not-json'],
    ['the same key again and again', () => `{${'"a":0,'.repeat(almost / 6)}"a":0}`, 'problems'],
    ['empty objects', () => `[${'{},'.repeat(almost / 3)}0]`, 'too-many-parts'],
    ['lists in lists', () => `[${'[[[]]],'.repeat(almost / 7)}0]`, 'too-many-parts'],
    [
      'bad ids for agencies',
      () => fileOf(1, () => `{"agencies":[${'1,'.repeat(almost / 2 - 300)}1]}`),
      'problems',
    ],
    ['numbers without end', () => `[${'1e999,'.repeat(almost / 6)}0]`, 'problems'],
  ])('%s', (_, source, kind) => {
    const { refusal, milliseconds } = timed(source());
    expect(refusal?.kind).toBe(kind);
    expect(milliseconds).toBeLessThan(NO_HANG);
  });
});
