import type { FilePreview, SignatureVerdict } from '../../electron/file-preview.ts';
import type { TrustedSigner } from '../../electron/contract.ts';

type File = Extract<FilePreview, { kind: 'diverge' }>;

/** What is to be known of whose a file is, and how loud it has to be said. */
export interface Trust {
  /** `broken`: nobody should rely on it; `doubtful`: somebody has to look. */
  readonly kind: 'good' | 'plain' | 'doubtful' | 'broken';
  readonly words: string;
}

/** Whether a file says what it said when it was written. */
export function integrityTrust({ integrity }: Pick<File, 'integrity'>): Trust {
  switch (integrity) {
    case 'matches':
      return { kind: 'good', words: 'Unchanged since it was written' };
    case 'differs':
      return { kind: 'broken', words: 'This file is not what was written' };
    case 'unknown':
      return { kind: 'plain', words: 'No hash to check it against' };
  }
}

/** What one signature is worth to somebody who trusts these signers. */
export function signatureTrust(
  { name, key, verdict, isNamesake }: SignatureVerdict,
  trusted: readonly TrustedSigner[],
): Trust {
  const known = trusted.find((signer) => signer.key === key);
  const claimed = name ?? 'somebody without a name';
  if (verdict === 'broken') {
    return { kind: 'broken', words: `The signature of “${known?.name ?? claimed}” is broken` };
  }
  if (known !== undefined) {
    return { kind: 'good', words: `Signed by ${known.name}, whom you trust` };
  }
  const words = isNamesake
    ? `Signed as “${claimed}”, and not with the key of the “${claimed}” you trust`
    : `Signed as “${claimed}” with a key you do not know`;
  return { kind: 'doubtful', words };
}

/** All that is to be known of whose a file is, what is broken first. */
export function trustOf(file: File, trusted: readonly TrustedSigner[]): readonly Trust[] {
  const signatures: readonly Trust[] =
    file.signatures.length === 0
      ? [{ kind: 'plain', words: 'Not signed' }]
      : file.signatures.map((signature) => signatureTrust(signature, trusted));
  const all = [...signatures, integrityTrust(file)];
  return [
    ...all.filter(({ kind }) => kind === 'broken'),
    ...all.filter(({ kind }) => kind !== 'broken'),
  ];
}
