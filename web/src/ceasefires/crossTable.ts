import type { CrossTally, PhaseTallies } from './types';

export interface Row {
  key: string;
  /** One for each column, in their order; null where nothing was recorded. */
  cells: (PhaseTallies | null)[];
  total: PhaseTallies;
}

/** Rows are party buckets, columns governorates; the margins are the API's own, not added up again here. */
export function crossTable({ cells, by_attribution, by_governorate, total }: CrossTally) {
  const columns = by_governorate.map(({ key }) => key);
  const rows = by_attribution.map(
    ({ key, tallies }): Row => ({
      key,
      cells: columns.map(
        (column) => cells.find((cell) => cell.attribution === key && cell.governorate === column)?.tallies ?? null,
      ),
      total: tallies,
    }),
  );
  return { columns, rows, margins: by_governorate.map(({ tallies }) => tallies), total };
}
