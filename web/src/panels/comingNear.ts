/** Far enough for a block of rows to be made before its first row can be seen, and kept until its last cannot. */
const margin = '2400px';
/** Longer than any list. */
const endless = '100000000px';

type Seen = (near: boolean) => void;

/** Tells the elements of a long list when they come near to what is in sight, and when they are far again. */
export class Nearness {
  readonly #near = new Sight(`${margin} 0px`);
  readonly #notBelow = new Sight(`${endless} 0px ${margin} 0px`);
  readonly #notAbove = new Sight(`${margin} 0px ${endless} 0px`);

  watch(element: Element, seen: Seen): () => void {
    return this.#near.watch(element, seen);
  }

  /** For what is taller than can be seen at once: near while it begins above the end of what is in sight and ends below its beginning. */
  watchBetween(top: Element, bottom: Element, seen: Seen): () => void {
    let begins = false;
    let ends = false;
    const leaveTop = this.#notBelow.watch(top, (is) => {
      begins = is;
      seen(begins && ends);
    });
    const leaveBottom = this.#notAbove.watch(bottom, (is) => {
      ends = is;
      seen(begins && ends);
    });
    return () => {
      leaveTop();
      leaveBottom();
    };
  }
}

/** What scrolls, widened by a margin, as its elements come into it and leave it. */
class Sight {
  readonly #seen = new WeakMap<Element, Seen>();
  #observer: IntersectionObserver | null = null;

  constructor(private readonly rootMargin: string) {}

  watch(element: Element, seen: Seen): () => void {
    this.#observer ??= new IntersectionObserver((entries) => this.#tell(entries), {
      root: scrollerOf(element),
      rootMargin: this.rootMargin,
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
