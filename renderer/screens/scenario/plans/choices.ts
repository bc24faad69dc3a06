/** Named things to choose from, by id. */
export function choicesOf(items: readonly { readonly id: string; readonly name: string }[]) {
  return items.map(({ id, name }) => ({ value: id, label: name }));
}
