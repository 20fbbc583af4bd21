import { localeOf } from '../i18n/digits';
import { dateFormat } from '../i18n/formats';
import { civilDay } from '../lines/dayNumber';
import { emptyBins, type Unit } from '../shown/histogram';
import type { Lang } from '../viewState';
import { type Axis, xOf } from './axis';

export interface Tick {
  day: number;
  label: string;
}

/** Years where months are drawn, months where days are; as many as there is room for. */
export function ticksOf(axis: Axis, unit: Unit, lang: Lang): Tick[] {
  const options: Intl.DateTimeFormatOptions =
    unit === 'month' ? { year: 'numeric' } : { month: 'long', year: 'numeric' };
  const format = dateFormat(localeOf[lang], { ...options, timeZone: 'UTC' });
  const starts = emptyBins(axis.first, axis.last, 'month')
    .map(({ first }) => first)
    .filter((day) => day >= axis.first && (unit === 'day' || civilDay(day).slice(5, 7) === '01'));
  const apart = unit === 'month' ? 40 : 110;
  let room = Number.NEGATIVE_INFINITY;
  return starts.flatMap((day) => {
    const x = Math.abs(xOf(axis, day) - xOf(axis, axis.first));
    if (x - room < apart || x > axis.width - apart / 2) return [];
    room = x;
    return [{ day, label: format.format(new Date(`${civilDay(day)}T00:00:00Z`)) }];
  });
}
