import { expect, test } from 'vitest';
import type { SignatureVerdict } from '../../electron/file-preview.ts';
import { trustOf } from './trust.ts';

const ann: SignatureVerdict = {
  ...{ name: 'Ann', key: 'k1', fingerprint: 'f', verdict: 'valid' },
  ...{ trustedAs: null, isNamesake: false },
};
const file = {
  ...{ kind: 'diverge' as const, token: 't', fileName: 'f.diverge', name: 'N', currency: 'USD' },
  ...{ vendors: 0, models: 0, channels: 0, deployments: 0, scenarios: [], decks: 1 },
  ...{ producer: null, redacted: false, integrity: 'matches' as const, belongsTo: null },
  ...{ warnings: [], moreWarnings: 0, signatures: [ann] },
};

test('a signature is worth what the user knows of its key', () => {
  const said = (signature: SignatureVerdict, name?: string) =>
    trustOf(
      { ...file, signatures: [signature] },
      name === undefined ? [] : [{ key: 'k1', name }],
    )[0];
  expect(said(ann, 'Ann Lee')).toEqual({
    kind: 'good',
    words: 'Signed by Ann Lee, whom you trust',
  });
  expect(said(ann)?.kind).toBe('doubtful');
  expect(said({ ...ann, isNamesake: true })?.words).toContain('not with the key of the “Ann”');
  expect(said({ ...ann, verdict: 'broken' }, 'Ann')).toEqual({
    kind: 'broken',
    words: 'The signature of “Ann” is broken',
  });
});

test('what is broken stands first, and a file without a signature says so', () => {
  const kinds = (more: object) => trustOf({ ...file, ...more }, []).map(({ kind }) => kind);
  expect(kinds({ integrity: 'differs' })).toEqual(['broken', 'doubtful']);
  expect(trustOf({ ...file, signatures: [] }, []).map(({ words }) => words)).toEqual([
    'Not signed',
    'Unchanged since it was written',
  ]);
});
