import { scaleLinear } from 'd3-scale';
import type { Row } from './counts';
import type { Measure } from './measures';

const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** First and last day of a month YYYY-MM. */
export function periodOf(month: string): { from: string; to: string } {
  const end = new Date(`${month}-01T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + 1, 0);
  return { from: `${month}-01`, to: end.toISOString().slice(0, 10) };
}

/** Columns along time as fractions of the chart: every month has its place, and one without a record stays empty. */
export function columnsOf(rows: readonly Row[], measure: Measure) {
  const known = rows.flatMap((row) => (row.key === null ? [] : [{ ...row, month: row.key }]));
  const [first, last] = [indexOf(known[0]?.month ?? '2011-03'), indexOf(known.at(-1)?.month ?? '2011-03')];
  const span = last - first + 1;
  const y = scaleLinear([0, Math.max(1, ...known.map((row) => row[measure]))], [0, 1]).nice(4);
  const years = Array.from(
    { length: Math.floor(last / 12) - Math.ceil(first / 12) + 1 },
    (_, i) => Math.ceil(first / 12) + i,
  );
  return {
    columns: known.map((row) => ({
      ...row,
      from: (indexOf(row.month) - first) / span,
      to: (indexOf(row.month) - first + 1) / span,
      height: y(row[measure]),
    })),
    ticks: y
      .ticks(4)
      .filter(Number.isInteger)
      .map((value) => ({ value, at: y(value) })),
    years: years.map((year) => ({ year, at: (year * 12 - first) / span })),
  };
}
