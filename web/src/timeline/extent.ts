import type { Columns } from '../shown/columns';
import type { Unit } from '../shown/histogram';
import { emptyBins } from '../shown/histogram';
import type { Span } from './brush';

/** Whole months that hold every incident, of those dated to within some days, and whatever else the timeline draws. */
export function extentOf(columns: Columns, others: number[], within = Number.POSITIVE_INFINITY): Span | null {
  let [first, last] = [Math.min(...others), Math.max(...others)];
  for (let i = 0; i < columns.first.length; i++) {
    const [from, to] = [columns.first[i] as number, columns.last[i] as number];
    if (to - from >= within) continue;
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  if (!Number.isFinite(first)) return null;
  const months = emptyBins(first, last, 'month');
  return { first: months[0]?.first ?? first, last: months.at(-1)?.last ?? last };
}

// More bars than this would be thinner than a line.
const mostDays = 130;
const fewestDays = 14;
export const unitOf = ({ first, last }: Span): Unit => (last - first < mostDays ? 'day' : 'month');

/** Half or twice as many days around the middle of what is looked at, never beyond the whole. */
export function zoomed(visible: Span, whole: Span, around: Span, factor: number): Span {
  const length = Math.min(
    Math.max(Math.round((visible.last - visible.first + 1) * factor), fewestDays),
    whole.last - whole.first + 1,
  );
  return placed(Math.round((around.first + around.last) / 2 - length / 2), length, whole);
}

/** The same number of days, moved by half of them so that the span comes into sight. */
export function following(visible: Span, whole: Span, span: Span): Span {
  const length = visible.last - visible.first + 1;
  if (span.first <= visible.last && span.last >= visible.first) return visible;
  return placed(Math.round((span.first + span.last) / 2 - length / 2), length, whole);
}

function placed(start: number, length: number, whole: Span): Span {
  const first = Math.min(Math.max(start, whole.first), whole.last - length + 1);
  return { first, last: first + length - 1 };
}
