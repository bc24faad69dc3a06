import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { applyChanges } from './apply.ts';
import { arbitraryContent } from './arbitrary-content.ts';
import { arbitraryCommands } from './arbitrary-edits.ts';
import { changeSchema, type Change } from './change.ts';
import type { Content } from './content.ts';
import { diffContent } from './diff.ts';
import { invertChanges } from './invert.ts';
import { isSame } from './same.ts';

const contentAndCommands = arbitraryContent.chain((content) =>
  fc.tuple(fc.constant(content), arbitraryCommands(content)),
);

describe('changes', () => {
  test('followed by their inverse are as if nothing had been', () => {
    fc.assert(
      fc.property(contentAndCommands, ([content, [changes = []]]) => {
        const after = applied(content, changes);
        expect(isSame(applied(after, inverted(content, changes)), content)).toBe(true);
      }),
    );
  });

  test('undone one after another lead back to the start, redone to the end', () => {
    fc.assert(
      fc.property(contentAndCommands, ([start, commands]) => {
        const inverses: (readonly Change[])[] = [];
        let end = start;
        for (const changes of commands) {
          inverses.unshift(inverted(end, changes));
          end = applied(end, changes);
        }
        const back = inverses.reduce(applied, end);
        expect(isSame(back, start)).toBe(true);
        expect(isSame(commands.reduce(applied, back), end)).toBe(true);
      }),
    );
  });

  test('leave what they are applied to as it was', () => {
    fc.assert(
      fc.property(contentAndCommands, ([content, commands]) => {
        const before = JSON.stringify(content);
        frozen(content);
        commands.reduce((now, changes) => frozen(applied(now, changes)), content);
        expect(JSON.stringify(content)).toBe(before);
      }),
    );
  });

  test('found between two contents make one of the other', () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (one, other) => {
        // What stands beside the lists of a file is not the user's to change.
        const target = { ...other, envelope: one.envelope };
        const changes = diffContent(one, target);
        expect(isSame(applied(one, changes), target)).toBe(true);
        expect(diffContent(applied(one, changes), target)).toEqual([]);
      }),
    );
  });

  test('say the same after being written down and read again', () => {
    fc.assert(
      fc.property(contentAndCommands, ([content, [changes = []]]) => {
        const read = z.array(changeSchema).parse(JSON.parse(JSON.stringify(changes)));
        expect(isSame(applied(content, read), applied(content, changes))).toBe(true);
      }),
    );
  });
});

function applied(content: Content, changes: readonly Change[]): Content {
  const after = applyChanges(content, changes);
  if (!after.ok) throw new Error(after.problem.message);
  return after.value;
}

function inverted(content: Content, changes: readonly Change[]): readonly Change[] {
  const inverse = invertChanges(content, changes);
  if (!inverse.ok) throw new Error(inverse.problem.message);
  return inverse.value;
}

/** Writing to any part of it throws from now on. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
