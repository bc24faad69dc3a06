import { expect, it } from 'vitest';
import { parseMissingLibraries } from './system-libraries.ts';

it('finds the missing libraries in what ldd prints, each once', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007ffd3a5f2000)',
    '\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f0f6e000000)',
    '\tlibnss3.so => not found',
    '\tlibgtk-3.so.0 => not found',
    '\tlibnss3.so => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f0f6de00000)',
  ].join('\n');
  expect(parseMissingLibraries(output)).toEqual(['libnss3.so', 'libgtk-3.so.0']);
});

it('finds none where ldd finds all, or the program has none', () => {
  expect(parseMissingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x0)\n')).toEqual([]);
  expect(parseMissingLibraries('\tnot a dynamic executable\n')).toEqual([]);
});
