import type { Ceasefire } from '../ceasefires/types';
import { dayNumber } from '../lines/dayNumber';

export interface Flag {
  ceasefire: Ceasefire;
  /** The civil day in Damascus on which it took effect. */
  day: number;
}

const civil = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Damascus', dateStyle: 'short' });

export const flagsOf = (ceasefires: Ceasefire[]): Flag[] =>
  ceasefires
    .map((ceasefire) => ({ ceasefire, day: dayNumber(civil.format(new Date(ceasefire.effective_at))) }))
    .sort((a, b) => a.day - b.day);

/** Where signs of a width stand that should be at these places, moved apart as little as keeps them from lying on one another. */
export function apart(places: number[], width: number, room: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] as number) - (places[b] as number));
  const moved = [...places];
  let free = 0;
  for (const i of order) {
    moved[i] = Math.max(places[i] as number, free);
    free = (moved[i] as number) + width;
  }
  let end = room;
  for (const i of order.toReversed()) {
    moved[i] = Math.min(moved[i] as number, end - width);
    end = moved[i] as number;
  }
  return moved;
}
