import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryContent } from '../change/arbitrary-content.ts';
import type { DivergeDocument } from '../document.ts';
import { sampleDocument } from '../examples/sample.ts';
import { compile } from '../exposure/compile.ts';
import { evaluate } from '../exposure/evaluate.ts';
import type { Exposure } from '../exposure/result.ts';
import { toDocument } from '../file/content-document.ts';
import { isObject } from '../file/json-access.ts';
import { writeDocument } from '../file/write-document.ts';
import { documents, marked, parsed } from './marked-documents.ts';
import { redactedDocument, type Redaction } from './redaction.ts';

const sample = sampleDocument();

const factors = fc.double({ min: 0.125, max: 8, noNaN: true });
const redactions: fc.Arbitrary<Redaction> = fc.record({
  amounts: fc.oneof(
    factors.map((factor) => ({ kind: 'scaled' as const, factor })),
    fc.constant({ kind: 'banded' as const }),
  ),
  keepsPublicNames: fc.boolean(),
});
const scaled: Redaction = { amounts: { kind: 'scaled', factor: 3 }, keepsPublicNames: false };

function exposureOf({ workspace, scenarios }: DivergeDocument, at: number): Exposure {
  const scenario = scenarios[at];
  if (scenario === undefined) throw new Error('there is no such scenario');
  const compiled = compile(workspace, scenario);
  const exposure = compiled.ok ? evaluate(compiled.value) : compiled;
  if (!exposure.ok) throw new Error(exposure.problem.kind);
  return exposure.value;
}

describe('a redacted document', () => {
  test('is one that can be read, of as many things as the original', () => {
    fc.assert(
      fc.property(arbitraryContent, redactions, (content, redaction) => {
        const original = toDocument(content);
        const redacted = parsed(writeDocument(redactedDocument(original, redaction)));
        expect(redacted.redacted).toBe(true);
        expect(redacted.workspace.deployments).toHaveLength(original.workspace.deployments.length);
        expect(redacted.scenarios).toHaveLength(original.scenarios.length);
        const again = redactedDocument(original, redaction);
        expect(writeDocument(again)).toBe(writeDocument(redactedDocument(original, redaction)));
      }),
    );
  });

  test.each(documents.map((document) => [document.workspace.name, document] as const))(
    'of %s says none of its names, ids, texts and unknown fields',
    (_name, document) => {
      const text = writeDocument(redactedDocument(marked(document), scaled));
      expect(text).not.toContain('marked');
      expect(parsed(text).scenarios).toHaveLength(document.scenarios.length);
    },
  );

  test('that keeps public names says who sells and where, and no word of the company', () => {
    for (const document of documents) {
      const original = marked(document);
      const redacted = redactedDocument(original, { ...scaled, keepsPublicNames: true });
      const words = new Set(writeDocument(redacted).match(/marked-[^"]*/g));
      const { vendors, models, channels, availability, deployments } = original.workspace;
      const known = new Set([
        ...[...vendors, ...models, ...channels].flatMap(({ id, name }) => [id, name]),
        ...availability.flatMap(({ regions }) => regions ?? []),
        ...deployments.flatMap(({ region }) => region ?? []),
        ...regionsIn(original.scenarios),
        ...original.scenarios.flatMap(({ designations }) =>
          designations.map(({ issuer }) => issuer),
        ),
      ]);
      expect([...words].filter((word) => !known.has(word))).toEqual([]);
      for (const { id } of vendors) expect(words).toContain(id);
    }
  });

  test('keeps no name of a channel that the company hosts itself, whatever its id', () => {
    const cellar = { id: 'channel-1', name: 'Our cellar', kind: 'self-hosted' as const };
    const attic = { ...cellar, id: 'attic', name: 'Our attic' };
    const channels = [cellar, attic];
    const workspace = { ...sample.workspace, channels, availability: [], deployments: [] };
    const redaction = { ...scaled, keepsPublicNames: true };
    const document = { ...sample, workspace, scenarios: [] };
    expect(redactedDocument(document, redaction).workspace.channels).toEqual([
      { ...cellar, id: 'channel-1', name: 'Channel 1' },
      { ...cellar, id: 'channel-2', name: 'Channel 2' },
    ]);
  });

  test('has the figures of the original times the factor', () => {
    fc.assert(
      fc.property(fc.constantFrom(...documents), factors, fc.nat(), (document, factor, pick) => {
        const at = pick % document.scenarios.length;
        const redaction: Redaction = {
          amounts: { kind: 'scaled', factor },
          keepsPublicNames: false,
        };
        const before = exposureOf(document, at);
        const after = exposureOf(redactedDocument(document, redaction), at);
        const near = (one: number, other: number) => {
          expect(Math.abs(one * factor - other)).toBeLessThanOrEqual(
            1e-9 * before.loss.max * factor,
          );
        };
        for (const figure of ['expected', 'sd', 'p05', 'p50', 'p95', 'cvar95', 'max'] as const) {
          near(before.loss[figure], after.loss[figure]);
        }
        near(before.evpi, after.evpi);
        before.plans.forEach((plan, index) => {
          near(plan.maxRegret, after.plans[index]?.maxRegret ?? Number.NaN);
        });
        expect(Object.keys(after.lossBy.unit)).toHaveLength(Object.keys(before.lossBy.unit).length);
        expect(after.outageDays.expected).toBeCloseTo(before.outageDays.expected, 9);
      }),
      { numRuns: 20 },
    );
  });

  test('says nothing of where it came from', () => {
    const redacted = redactedDocument({ ...sample, parents: ['sha256:of'] }, scaled);
    expect(Object.keys(redacted)).toEqual([
      'format',
      'version',
      'redacted',
      'workspace',
      'scenarios',
    ]);
    expect(redacted.workspace.id).toBeUndefined();
  });
});

function regionsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(regionsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    field === 'regions' && Array.isArray(inner) ? inner.map(String) : regionsIn(inner),
  );
}
