/** Where the keyboard stands, as its user sees it. */
export interface Stop {
  name: string;
  /** Of the landmark or dialog around it. */
  region: string;
  /** Its near edge, on the side where a line begins. */
  x: number;
  y: number;
  /** What is wrong with the mark around it; empty when it can be seen. */
  unseen: string;
}

/** Runs in the page. Null where nothing has the focus. */
export function readStop(): Stop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const clean = (text: string | null | undefined) => (text ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
  const label = labels[0];
  const name = clean(element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent).trim();
  const region = element.closest('dialog, header, nav, section, aside, form')?.tagName.toLowerCase() ?? 'page';
  const { left, right, y } = element.getBoundingClientRect();
  const x = document.dir === 'rtl' ? right : left;
  return { name, region, x, y, unseen: whatHides() };

  function whatHides(): string {
    if (element instanceof HTMLCanvasElement) {
      const ring = getComputedStyle(element.parentElement as HTMLElement, '::after');
      return ring.content !== 'none' && Number.parseFloat(ring.borderTopWidth) >= 2 ? '' : 'no ring on the map';
    }
    // A control may be drawn by its label.
    const [marked] = [element as HTMLElement, ...labels].filter(
      (one) => getComputedStyle(one).outlineStyle !== 'none' && Number.parseFloat(getComputedStyle(one).opacity) > 0,
    );
    if (!marked) return 'no outline';
    const style = getComputedStyle(marked);
    const width = Number.parseFloat(style.outlineWidth);
    if (width < 2) return `an outline of ${width} px`;
    return sidesInSight(marked, Number.parseFloat(style.outlineOffset), width) >= 2 ? '' : 'its outline is cut off';
  }

  /** How many sides of the outline are neither scrolled away nor cut off by what is around. */
  function sidesInSight(of: HTMLElement, offset: number, width: number): number {
    const box = of.getBoundingClientRect();
    const out = offset + width;
    const sides = [
      [box.left - out, box.top - out, box.right + out, box.top - offset],
      [box.left - out, box.bottom + offset, box.right + out, box.bottom + out],
      [box.left - out, box.top - out, box.left - offset, box.bottom + out],
      [box.right + offset, box.top - out, box.right + out, box.bottom + out],
    ] as const;
    return sides.filter((side) => {
      let [left, top, right, bottom] = [
        Math.max(side[0], 0),
        Math.max(side[1], 0),
        Math.min(side[2], innerWidth),
        Math.min(side[3], innerHeight),
      ];
      for (let around = of.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflow === 'visible') continue;
        const frame = around.getBoundingClientRect();
        [left, top] = [Math.max(left, frame.left), Math.max(top, frame.top)];
        [right, bottom] = [Math.min(right, frame.right), Math.min(bottom, frame.bottom)];
      }
      return right - left >= 1 && bottom - top >= 1;
    }).length;
  }
}
