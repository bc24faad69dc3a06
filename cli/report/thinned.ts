/** At most so many items of a list, evenly spread, the first and the last among them. */
export function thinned<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  const places = Array.from({ length: most }, (_, point) =>
    Math.round((point * (items.length - 1)) / (most - 1)),
  );
  return places.flatMap((place) => items.slice(place, place + 1));
}
