import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { MenuState } from '../bridge.ts';
import { menuCommandSchema } from '../channels.ts';
import type { MenuCommand } from '../commands.ts';
import { menuTemplate, type MenuOptions } from './menu.ts';

const idle: MenuState = { undo: null, redo: null, hasWorkspace: false, isAsking: false };

function itemsOf(changes: Partial<MenuOptions> = {}): MenuItemConstructorOptions[] {
  const options: MenuOptions = {
    state: idle,
    theme: 'system',
    isMac: false,
    isDevelopment: false,
    send: () => undefined,
    ...changes,
  };
  const flatten = (item: MenuItemConstructorOptions): MenuItemConstructorOptions[] => [
    item,
    ...(Array.isArray(item.submenu) ? item.submenu.flatMap(flatten) : []),
  ];
  return menuTemplate(options).flatMap(flatten);
}

function find(
  items: readonly MenuItemConstructorOptions[],
  id: string,
): MenuItemConstructorOptions {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`No item ${id}`);
  return item;
}

describe('the menu', () => {
  it.each([false, true])('has every command once, on macOS %s', (isMac) => {
    const ids = itemsOf({ isMac }).flatMap((item) => item.id ?? []);
    expect(ids.sort()).toEqual([...menuCommandSchema.options].sort());
  });

  it('sends the command that an item stands for', () => {
    const sent: MenuCommand[] = [];
    const items = itemsOf({ send: (command) => sent.push(command) });
    for (const id of menuCommandSchema.options)
      Reflect.apply(find(items, id).click ?? (() => undefined), undefined, []);
    expect(sent).toEqual(menuCommandSchema.options);
  });

  it('says what undo and redo would do, with an ampersand as it is', () => {
    const state = {
      undo: 'Change stance of AWS',
      redo: 'Rename R&D',
      hasWorkspace: true,
      isAsking: false,
    };
    const items = itemsOf({ state });
    expect(find(items, 'undo')).toMatchObject({
      label: 'Undo Change stance of AWS',
      enabled: true,
    });
    expect(find(items, 'redo')).toMatchObject({ label: 'Redo Rename R&&D', enabled: true });
  });

  it('leaves the keys of its commands to the window, but on macOS', () => {
    for (const isMac of [false, true]) {
      const withKeys = itemsOf({ isMac }).filter(
        ({ id, accelerator }) => id !== undefined && accelerator !== undefined,
      );
      expect(withKeys.map(({ registerAccelerator }) => registerAccelerator)).toEqual(
        withKeys.map(() => isMac),
      );
      expect(withKeys).not.toEqual([]);
    }
  });

  it('offers neither when there is nothing to undo', () => {
    const items = itemsOf();
    expect(find(items, 'undo')).toMatchObject({ label: 'Undo', enabled: false });
    expect(find(items, 'redo')).toMatchObject({ label: 'Redo', enabled: false });
  });

  it('keeps undo enabled on macOS, where a disabled item would take the shortcut from text fields', () => {
    expect(find(itemsOf({ isMac: true }), 'undo')).toMatchObject({ enabled: true });
  });

  it('offers what needs a workspace only when there is one', () => {
    const needing = [
      'new-scenario',
      'export-workspace',
      'go-scenario',
      'go-portfolio',
      'go-compare',
      'go-precedents',
      'go-decks',
      'new-deck',
    ];
    const enabled = (hasWorkspace: boolean) =>
      needing.map((id) => find(itemsOf({ state: { ...idle, hasWorkspace } }), id).enabled);
    expect(enabled(false)).toEqual(needing.map(() => false));
    expect(enabled(true)).toEqual(needing.map(() => true));
  });

  it('offers nothing but the theme while a dialog waits for its answer', () => {
    const items = itemsOf({ state: { ...idle, hasWorkspace: true, isAsking: true } });
    const offered = items.filter(({ id, enabled }) => id !== undefined && enabled);
    expect(offered.map(({ id }) => id)).toEqual(['theme-system', 'theme-light', 'theme-dark']);
  });

  it('marks the theme that is chosen', () => {
    const items = itemsOf({ theme: 'dark' });
    const checked = ['theme-system', 'theme-light', 'theme-dark'].map(
      (id) => find(items, id).checked,
    );
    expect(checked).toEqual([false, false, true]);
  });

  it('gives every shortcut once', () => {
    const shortcuts = itemsOf({ isDevelopment: true }).flatMap((item) => item.accelerator ?? []);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it('has the tools of developers only while developing', () => {
    const hasTools = (isDevelopment: boolean) =>
      itemsOf({ isDevelopment }).some((item) => item.role === 'toggleDevTools');
    expect([hasTools(false), hasTools(true)]).toEqual([false, true]);
  });
});
