import type { Incident } from '../api/types';
import type { Measure } from './measures';

export const dimensions = ['attribution', 'governorate', 'weapon', 'month'] as const;
export type Dimension = (typeof dimensions)[number];

export type Charted = Pick<
  Incident,
  'attribution' | 'governorate' | 'weapons' | 'date_start' | 'date_end' | 'killed_min'
>;

/** What one bar stands for. People killed are the sum of the minimums; an unknown toll is counted beside it and never as none. */
export interface Row {
  /** Code, or month as YYYY-MM; null where it is not known. */
  key: string | null;
  incidents: number;
  killed: number;
  unknownTolls: number;
}

const keysOf: Record<Dimension, (incident: Charted) => (string | null)[]> = {
  attribution: ({ attribution }) => [attribution],
  governorate: ({ governorate }) => [governorate],
  weapon: ({ weapons }) => (weapons.length > 0 ? weapons : [null]),
  month: ({ date_start, date_end }) => {
    const month = date_start.slice(0, 7);
    return [date_end.startsWith(month) ? month : null];
  },
};

/** The rows of one chart: months in their order, anything else by the measure, and what is not known last. */
export function countBy(incidents: readonly Charted[], by: Dimension, measure: Measure): Row[] {
  const rows = new Map<string | null, Row>();
  for (const incident of incidents) {
    for (const key of keysOf[by](incident)) {
      const row = rows.get(key) ?? { key, incidents: 0, killed: 0, unknownTolls: 0 };
      add(row, incident);
      rows.set(key, row);
    }
  }
  const inOrder = (a: Row, b: Row) =>
    (by === 'month' ? 0 : b[measure] - a[measure]) || (a.key ?? '').localeCompare(b.key ?? '');
  return [...rows.values()].sort((a, b) => Number(a.key === null) - Number(b.key === null) || inOrder(a, b));
}

/** All incidents together, each once. */
export function total(incidents: readonly Charted[]): Row {
  const all: Row = { key: null, incidents: 0, killed: 0, unknownTolls: 0 };
  for (const incident of incidents) add(all, incident);
  return all;
}

function add(row: Row, { killed_min }: Charted): void {
  row.incidents += 1;
  if (killed_min === null) row.unknownTolls += 1;
  else row.killed += killed_min;
}

/** The known rows with the largest measure: more than one where they are equal, none where nothing is counted. */
export function largest(rows: readonly Row[], measure: Measure): Row[] {
  const known = rows.filter((row) => row.key !== null && row[measure] > 0);
  const most = Math.max(...known.map((row) => row[measure]));
  return known.filter((row) => row[measure] === most);
}
