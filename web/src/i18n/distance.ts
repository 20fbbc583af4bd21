import { isolate } from './bidi';
import type { Messages } from './en';

/** 500 m, 2.5 km, 25 km: no more digits than the knowledge behind them has. */
export function describeDistance(metres: number, t: Messages): string {
  if (metres < 1000) return isolate(t.metres(Math.round(metres)));
  const km = metres / 1000;
  return isolate(t.kilometres(km < 10 ? Math.round(km * 10) / 10 : Math.round(km)));
}
