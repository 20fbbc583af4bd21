import type { Incidents } from '../api/types';

/** What is shown, in numbers. People killed are the sum of the minimums: a lower bound, as the reports count. */
export function tally(answer: Incidents) {
  const { features, numberMatched } = answer;
  return {
    shown: features.length,
    matched: numberMatched ?? features.length,
    killed: features.reduce((sum, f) => sum + (f.properties.killed_min ?? 0), 0),
    unknownTolls: features.filter((f) => f.properties.killed_min === null).length,
    unmapped: features.filter((f) => f.geometry === null).length,
  };
}

export const newestFirst = (answer: Incidents) =>
  answer.features
    .map((f) => f.properties)
    .sort((a, b) => b.date_start.localeCompare(a.date_start) || a.id.localeCompare(b.id));
