/** What can be said of an incident and a distance, in the order of the page. */
export const verdicts = ['within', 'indeterminate', 'outside', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

export const distances = ['1km', '2km', '5km', '10km', '15km', '20km'] as const;
export type Distance = (typeof distances)[number];

// What the service takes where nothing is asked for, written out so that an exported address says what it holds.
const distanceByDefault: Distance = '5km';
const shownByDefault: readonly Verdict[] = ['within', 'indeterminate'];

export const distanceOf = ({ within }: { within: string | null }): Distance =>
  (within as Distance) ?? distanceByDefault;
export const metresOf = (distance: Distance): number => Number.parseInt(distance, 10) * 1000;

export const shownVerdicts = ({ proximity }: { proximity: string | null }): Verdict[] =>
  verdicts.filter((verdict) => (proximity?.split(',') ?? shownByDefault).includes(verdict));

/** The verdicts shown after one is switched on or off. The last cannot go: a list of nothing tells nobody anything. */
export function toggled(shown: Verdict[], verdict: Verdict): string {
  const rest = shown.filter((one) => one !== verdict);
  const next = rest.length < shown.length && rest.length > 0 ? rest : [...shown, verdict];
  return verdicts.filter((one) => next.includes(one)).join();
}

/** True for one or more verdicts, none of them twice. */
export function isVerdictList(text: string): boolean {
  const keys = text.split(',');
  return new Set(keys).size === keys.length && keys.every((key) => (verdicts as readonly string[]).includes(key));
}
