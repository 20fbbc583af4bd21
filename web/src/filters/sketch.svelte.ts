import { type Corner, isSimple } from './area';

/** A polygon while it is being drawn on the map; null while none is. */
export class Sketch {
  corners = $state.raw<Corner[] | null>(null);
  /** What the map shows now: west, south, east, north. Null without a map. */
  frame: (() => [number, number, number, number]) | null = $state.raw(null);
  readonly isClosable: boolean = $derived.by(
    () => this.corners !== null && this.corners.length >= 3 && isSimple(this.corners),
  );

  add(corner: Corner): void {
    this.corners = [...(this.corners ?? []), corner];
  }

  frameCorners(): Corner[] | null {
    if (!this.frame) return null;
    const [west, south, east, north] = this.frame();
    return [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ];
  }
}
