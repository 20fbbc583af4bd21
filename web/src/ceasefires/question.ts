/** What is asked about ceasefires, as far as the address says it; whatever is null has its default. */
export interface Question {
  ceasefire: string | null;
  /** Days on each side. */
  window: string | null;
  /** Where the time after ends, instead of a number of days. */
  until: Until | null;
  /** "true" where the reader wants fewer than seven days compared all the same. */
  short: string | null;
  mode: Mode | null;
  /** Days in each bar of the event study. */
  bins: string | null;
}
export const untils = ['next_ceasefire', 'end'] as const;
export type Until = (typeof untils)[number];
export const modes = ['side', 'swipe'] as const;
export type Mode = (typeof modes)[number];

export const noQuestion: Question = {
  ceasefire: null,
  window: null,
  until: null,
  short: null,
  mode: null,
  bins: null,
};

// The API's own limits and default.
export const defaultDays = 30;
export const maxDays = 730;
export const isWindow = (text: string): boolean => /^[1-9]\d{0,2}$/.test(text) && Number(text) <= maxDays;

const oneOf = (values: readonly string[]) => (text: string) => values.includes(text);
export const acceptsQuestion: Record<keyof Question, (text: string) => boolean> = {
  ceasefire: (text) => /^[a-z0-9-]{1,80}$/.test(text),
  window: isWindow,
  until: oneOf(untils),
  short: oneOf(['true']),
  mode: oneOf(modes),
  bins: oneOf(['1', '7']),
};

/** A number of days and an event to end at contradict each other; the API refuses both together. */
export const contradicts = ({ window, until }: Question): boolean => window !== null && until !== null;
