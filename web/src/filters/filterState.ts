import { isCivilDate } from '../time/civilDate';
import { isArea } from './area';

/** What narrows a view. Several values of one filter are joined by commas and mean any of them, as in the API; null filters nothing. */
export interface Filters {
  /** Parties named in any role. */
  party: string | null;
  /** Buckets an incident is counted in: one party, or several together. */
  attribution: string | null;
  weapon: string | null;
  /** Kinds of event. */
  class: string | null;
  governorate: string | null;
  zone: string | null;
  /** A drawn polygon: longitude and latitude of its corners in turn. */
  area: string | null;
  from: string | null;
  to: string | null;
  verification: string | null;
  /** Massacres, or those that are one only by the upper figure. */
  massacre: string | null;
  /** Bands of the distance to the line; "none" where it spans bands or is unknown. */
  band: string | null;
  /** Side of a ceasefire. */
  phase: string | null;
}

export const noFilters: Filters = {
  party: null,
  attribution: null,
  weapon: null,
  class: null,
  governorate: null,
  zone: null,
  area: null,
  from: null,
  to: null,
  verification: null,
  massacre: null,
  band: null,
  phase: null,
};
export type FilterKey = keyof Filters;
export const filterKeys = Object.keys(noFilters) as FilterKey[];

export const bands = ['0-1', '1-2', '2-5', '5-10', '10-20', '20+', 'none'] as const;
export const massacres = ['true', 'possible'] as const;
export const phases = ['before', 'after', 'indeterminate'] as const;

/** The values of a filter, none where it filters nothing. */
export const valuesOf = (text: string | null): string[] => text?.split(',') ?? [];

/** A filter with a value put in or taken out; null when nothing is left. */
export function withToggled(text: string | null, value: string): string | null {
  const values = valuesOf(text);
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return next.length > 0 ? next.join() : null;
}

const listOf = (accepts: (value: string) => boolean) => (text: string) => {
  const values = text.split(',');
  return values.length <= 50 && new Set(values).size === values.length && values.every(accepts);
};
const matching = (pattern: RegExp) => listOf((value) => pattern.test(value));
const among = (choices: readonly string[]) => listOf((value) => choices.includes(value));

export const acceptsFilter: Record<FilterKey, (text: string) => boolean> = {
  party: matching(/^[a-z_]{1,40}$/),
  attribution: matching(/^((joint|alternative):[a-z_]{1,40}(\+[a-z_]{1,40})+|[a-z_]{1,40})$/),
  weapon: matching(/^[a-z_]{1,40}$/),
  class: matching(/^[a-z_]{1,40}$/),
  governorate: matching(/^SY-[A-Z]{2}$/),
  zone: matching(/^[a-z0-9-]{1,80}$/),
  area: isArea,
  from: isCivilDate,
  to: isCivilDate,
  verification: matching(/^[a-z_]{1,40}$/),
  massacre: among(massacres),
  band: among(bands),
  phase: among(phases),
};

export const filterCount = (filters: Filters): number => filterKeys.filter((key) => filters[key]).length;
