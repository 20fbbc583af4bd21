/** Height in pixels that a row is taken to have until it was made. */
export const usualRow = 92;
/** Rows that are made together. */
export const inBlock = 12;
/** Rows whose blocks are watched together: few sections are looked after at every step, however long the list. */
export const inSection = 50 * inBlock;

/** Where the parts of a list begin. */
export const startsOf = (first: number, end: number, size: number): number[] =>
  Array.from({ length: Math.ceil((end - first) / size) }, (_, part) => first + part * size);
