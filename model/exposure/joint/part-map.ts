import { at, intAt, item } from '../numbers.ts';
import type { Scope } from '../scope.ts';

/** For each state of a scope: the state of a part of it, over some of its variables, that it belongs to. */
export function partMap(whole: Scope, part: Scope): Int32Array {
  const map = new Int32Array(whole.size);
  const held: number[] = [];
  const places = whole.others.map((variable) => part.others.indexOf(variable));
  for (const block of whole.blocks) {
    whole.designations.forEach(({ index }, place) => (held[index] = at(block.held, place)));
    let number = 0;
    for (const { index, outcomeIds } of part.designations) {
      number = number * outcomeIds.length + at(held, index);
    }
    const own = item(part.blocks, number);
    map[block.offset] = own.offset;
    let filled = 1;
    for (let place = places.length - 1; place >= 0; place -= 1) {
      const stride = at(places, place) < 0 ? 0 : at(own.strides, at(places, place));
      for (let outcome = 1; outcome < at(block.radices, place); outcome += 1) {
        const start = block.offset + outcome * filled;
        for (let position = 0; position < filled; position += 1) {
          map[start + position] = intAt(map, block.offset + position) + outcome * stride;
        }
      }
      filled *= at(block.radices, place);
    }
  }
  return map;
}
