import type { Command, MenuCommand } from '../../electron/commands.ts';

/** A key as it was pressed, and what was held down with it. */
type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Which command a key asks for; null for none. */
export function commandOf(
  press: Press,
  commands: readonly Command[],
  isMac: boolean,
): MenuCommand | null {
  const asked = commands.find(
    ({ accelerator, alsoOn }) =>
      (accelerator !== undefined && fits(press, accelerator, isMac)) ||
      (alsoOn !== undefined && !isMac && fits(press, alsoOn, isMac)),
  );
  return asked?.id ?? null;
}

function fits(press: Press, accelerator: string, isMac: boolean): boolean {
  const held = accelerator.split('+');
  const key = held.pop()?.toLowerCase() ?? '';
  const isWithCommand = held.some((one) => one === 'CmdOrCtrl' || one === 'Ctrl');
  const [own, other] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  return (
    own === isWithCommand &&
    !other &&
    !press.altKey &&
    press.shiftKey === held.includes('Shift') &&
    // Where digits are typed with the shift key, the key of a digit is known by its place alone.
    (press.key.toLowerCase() === key || press.code === `Digit${key}`)
  );
}

/** An accelerator as people read it: "Ctrl+Shift+N", on macOS "⇧⌘N". */
export function acceleratorWords(accelerator: string, isMac: boolean): string {
  const keys = accelerator.split('+');
  if (!isMac) return keys.map((key) => (key === 'CmdOrCtrl' ? 'Ctrl' : key)).join('+');
  const held = `${keys.includes('Shift') ? '⇧' : ''}${keys.includes('CmdOrCtrl') ? '⌘' : ''}`;
  return `${held}${keys.at(-1) ?? ''}`;
}
