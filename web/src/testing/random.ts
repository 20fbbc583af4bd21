/** Numbers that look random and are the same on every run (mulberry32), so that a failing case can be looked at again. */
export class Random {
  constructor(private state: number) {}

  /** At least 0 and below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number below `end`. */
  below = (end: number): number => Math.floor(this.next() * end);

  chance = (share: number): boolean => this.next() < share;

  one = <T>(choices: readonly T[]): T => choices[this.below(choices.length)] as T;

  /** At least one of the choices, none twice, in any order. */
  some<T>(choices: readonly T[]): T[] {
    const rest = [...choices];
    const taken = 1 + this.below(Math.min(3, rest.length));
    return Array.from({ length: taken }, () => rest.splice(this.below(rest.length), 1)[0] as T);
  }
}
