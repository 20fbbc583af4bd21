/** Where the blocks of a list begin. */
export const startsOf = (first: number, end: number, size: number): number[] =>
  Array.from({ length: Math.ceil((end - first) / size) }, (_, block) => first + block * size);

/** The place of the next block of this size or a larger one. */
export function placeAfter(place: HTMLElement): HTMLElement | null {
  for (let next = place.nextElementSibling; next; next = next.nextElementSibling) {
    if (next instanceof HTMLElement && Number(next.dataset.size ?? 0) >= Number(place.dataset.size)) return next;
  }
  return null;
}

/** True for what stands after a place and before the next. */
export function isBetween(place: Node, one: Node | null, next: Node | null): boolean {
  const follows = (of: Node, other: Node) => (of.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  return (
    one !== null &&
    follows(place, one) &&
    (next === null ? place.parentElement?.contains(one) === true : follows(one, next))
  );
}

/** How high stands on the page what is between a place and the next. */
export function heightBetween(place: HTMLElement, next: HTMLElement | null): number {
  const end = next ? next.getBoundingClientRect().top : (place.parentElement?.getBoundingClientRect().bottom ?? 0);
  return end - place.getBoundingClientRect().top;
}
