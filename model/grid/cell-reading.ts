/** What a typed or pasted text means in its cell, or why it means nothing, in words that fit beneath the cell. */
export type CellReading<Value> = { readonly value: Value } | { readonly error: string };
