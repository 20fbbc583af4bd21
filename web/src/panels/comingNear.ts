/** Far enough for a block of rows to be made before its first row can be seen, and kept until its last cannot. */
const margin = '2400px 0px';

type Seen = (near: boolean) => void;

/** Tells the elements of a long list when they come near to what is in sight, and when they are far again. */
export class Nearness {
  readonly #seen = new WeakMap<Element, Seen>();
  #observer: IntersectionObserver | null = null;

  watch(element: Element, seen: Seen): () => void {
    this.#observer ??= new IntersectionObserver((entries) => this.#tell(entries), {
      root: scrollerOf(element),
      rootMargin: margin,
    });
    const observer = this.#observer;
    this.#seen.set(element, seen);
    observer.observe(element);
    return () => observer.unobserve(element);
  }

  #tell(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) this.#seen.get(target)?.(isIntersecting);
  }
}

/** What scrolls the element: the margin is measured from its edges. Null is the page itself. */
function scrollerOf(element: Element): Element | null {
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return null;
}
