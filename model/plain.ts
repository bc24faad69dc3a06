/**
 * A parsed document's type as the rest of the app sees it: the named fields only, all the way down
 * read-only. The schemas keep unknown fields (a file is written back whole), which would make every
 * misspelt property `unknown` instead of a compile error; this takes the index signatures off again.
 */
export type Plain<T> = T extends readonly unknown[]
  ? { readonly [Index in keyof T]: Plain<T[Index]> }
  : T extends object
    ? { readonly [Key in keyof T as string extends Key ? never : Key]: Plain<T[Key]> }
    : T;
