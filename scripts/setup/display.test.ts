import { expect, it } from 'vitest';
import { hasDisplay, requireDisplay } from './display.ts';

it('sees the display of X and of Wayland', () => {
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
});

it('needs neither on macOS and Windows', () => {
  expect(hasDisplay({}, 'darwin')).toBe(true);
  expect(hasDisplay({}, 'win32')).toBe(true);
});

it('names the way out where there is none', () => {
  expect(() => requireDisplay({ DISPLAY: '' }, 'linux')).toThrow(
    'There is no display to open a window on: start Diverge from a desktop, ' +
      'or on a virtual one with xvfb-run -a npm start',
  );
});
