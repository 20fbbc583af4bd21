import type { Span } from './brush';

interface Covered {
  period_start: string;
  period_end: string;
  completeness: string;
  source: string;
}

/**
 * Rows that say which incidents are told. A report that tells selected ones also states totals for more: its totals are no records,
 * and an empty month under them would look like a quiet one.
 */
export function tellingIncidents<T extends Covered>(rows: T[]): T[] {
  const selective = new Set(rows.filter((row) => row.completeness === 'notable_only').map(({ source }) => source));
  return rows.filter(({ completeness, source }) => completeness === 'notable_only' || !selective.has(source));
}

/** The stretches of a span that no period touches. */
export function gaps(periods: Span[], { first, last }: Span): Span[] {
  const found: Span[] = [];
  let next = first;
  for (const period of periods.toSorted((a, b) => a.first - b.first)) {
    if (period.first > last) break;
    if (period.first > next) found.push({ first: next, last: period.first - 1 });
    next = Math.max(next, period.last + 1);
  }
  if (next <= last) found.push({ first: next, last });
  return found;
}
