import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  boundsOnScreen,
  readWindowState,
  writeWindowState,
  type WindowState,
} from './window-state.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'diverge-window-state-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const first: WindowState = { bounds: null, maximized: false, theme: 'system' };

describe('the state of the window', () => {
  it('comes back as it was written, and leaves nothing else behind', () => {
    const file = path.join(folder, 'window.json');
    const state: WindowState = {
      bounds: { x: -1200, y: 40, width: 1100, height: 700 },
      maximized: true,
      theme: 'dark',
    };
    writeWindowState(file, state);
    expect(readWindowState(file)).toEqual(state);
    expect(readdirSync(folder)).toEqual(['window.json']);
  });

  it.each([
    '',
    'not json',
    '{"bounds":null}',
    '{"bounds":{"x":1},"maximized":false,"theme":"system"}',
  ])('is the first one when the file says %j', (text) => {
    const file = path.join(folder, 'window.json');
    writeFileSync(file, text);
    expect(readWindowState(file)).toEqual(first);
  });

  it('is the first one when there is no file', () => {
    expect(readWindowState(path.join(folder, 'window.json'))).toEqual(first);
  });
});

describe('the remembered place', () => {
  const laptop = { x: 0, y: 0, width: 1440, height: 900 };
  const beside = { x: 1440, y: 0, width: 2560, height: 1440 };
  const onBeside = { x: 1600, y: 100, width: 1280, height: 800 };

  it('is kept while its screen is there', () => {
    expect(boundsOnScreen(onBeside, [laptop, beside])).toEqual(onBeside);
  });

  it('is given up when its screen is gone', () => {
    expect(boundsOnScreen(onBeside, [laptop])).toBeUndefined();
  });

  it('is given up when too little of the window could be seen', () => {
    expect(boundsOnScreen({ ...onBeside, x: 1241 }, [laptop])).toBeUndefined();
    expect(boundsOnScreen({ ...onBeside, x: 1240 }, [laptop])).toBeDefined();
  });
});
