import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLog } from './log.ts';

let folder = '';
let onScreen: string[] = [];
beforeEach(() => {
  onScreen = [];
  folder = mkdtempSync(path.join(tmpdir(), 'diverge-log-'));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => onScreen.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const noon = () => new Date('2026-03-05T12:00:00Z');

describe('the log', () => {
  it('has the time, what happened, and where', () => {
    const log = openLog(path.join(folder, 'logs'), noon);
    log.write('Started');
    log.write('A bug', new Error('out of paper'));
    const text = readFileSync(path.join(folder, 'logs', 'diverge.log'), 'utf8');
    expect(text).toMatch(
      /^2026-03-05T12:00:00\.000Z Started\n2026-03-05T12:00:00\.000Z A bug: Error: out of paper\n {4}at /,
    );
  });

  it('never takes more than two files of the size it was given, and a line', () => {
    const log = openLog(folder, noon, 1000);
    for (let line = 0; line < 200; line += 1) log.write(`line ${line}`);
    expect(readdirSync(folder).sort()).toEqual(['diverge.log', 'diverge.old.log']);
    for (const file of readdirSync(folder)) {
      expect(statSync(path.join(folder, file)).size).toBeLessThan(1100);
    }
    expect(readFileSync(path.join(folder, 'diverge.log'), 'utf8')).toContain('line 199\n');
  });

  it('says that it could not be written, and does not throw', () => {
    const log = openLog('/dev/null/logs', noon);
    expect(() => {
      log.write('Started');
    }).not.toThrow();
    expect(onScreen.join('')).toContain('The log could not be written');
  });
});
