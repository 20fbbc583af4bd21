import type { Messages } from './en';

/** Incidents and the people killed in them, as far as that is known. */
export interface Toll {
  shown: number;
  /** The sum of the known minimums. */
  killed: number;
  /** Incidents of which no toll is known; they add nothing. */
  unknownTolls: number;
}

/** "at least 47 civilians killed; toll of 1 incident not known": an unknown toll is never none. */
export function describeToll({ shown, killed, unknownTolls }: Toll, t: Messages): string {
  if (unknownTolls === shown) return t.killed.unknown;
  const known = t.shownKilled(killed);
  return unknownTolls === 0 ? known : `${known}${t.semicolon} ${t.tollsUnknown(unknownTolls)}`;
}
