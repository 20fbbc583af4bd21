import type { CodeLists } from '../api/types';
import { type FilterKey, type Filters, valuesOf } from './filterState';

const listOf = {
  party: 'party',
  attribution: 'party',
  weapon: 'weapon',
  class: 'event_class',
  verification: 'verification_status',
  governorate: 'governorate',
  zone: 'zone',
} as const satisfies Partial<Record<FilterKey, string>>;
type Listed = keyof typeof listOf;

// A bucket of several is made of their codes: joint:one+other.
const codesOf = (value: string) => value.replace(/^.*:/, '').split('+');

/** Filters with a value that is in none of the lists, as far as the lists are known. */
export function unknownFilters(filters: Filters, lists: CodeLists): Listed[] {
  return (Object.keys(listOf) as Listed[]).filter((key) => {
    const list = lists[listOf[key]];
    return (
      list &&
      valuesOf(filters[key])
        .flatMap(codesOf)
        .some((value) => !list.some(({ code }) => code === value))
    );
  });
}
