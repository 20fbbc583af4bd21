import { isolate } from '../i18n/bidi';
import { localeOf } from '../i18n/digits';
import { dateFormat } from '../i18n/formats';
import type { Language } from '../i18n/language.svelte';
import { civilDay } from '../lines/dayNumber';
import type { Bin, Measure, Unit } from '../shown/histogram';
import { formatDay } from '../time/when';
import type { Lang } from '../viewState';

/** "July 2019", or the day. */
export function binName({ first }: Pick<Bin, 'first'>, unit: Unit, lang: Lang): string {
  if (unit === 'day') return formatDay(civilDay(first), lang);
  const month = dateFormat(localeOf[lang], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return isolate(month.format(new Date(`${civilDay(first)}T00:00:00Z`)));
}

/** How much is drawn, where most of it lies, and how much of it is spread because its date is not known so exactly. */
export function describeBins(bins: Bin[], unit: Unit, measure: Measure, { t, lang }: Language): string {
  const say = t.timeline;
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return say.nothing;
  const sure = bins.reduce((sum, bin) => sum + bin.sure, 0);
  const spread = bins.reduce((sum, bin) => sum + bin.spread, 0);
  const highest = bins.reduce((most, bin) => (bin.sure > most.sure ? bin : most));
  const period = say.between(formatDay(civilDay(first.first), lang), formatDay(civilDay(last.last), lang));
  const unknown = Math.round(bins.reduce((sum, bin) => sum + bin.unknown, 0));
  if (sure + spread === 0) return `${period} ${unknown > 0 ? `${t.tollsUnknown(unknown)}.` : say.nothing}`;
  const isAlone = sure > 0 && bins.filter((bin) => bin.sure === highest.sure).length === 1;
  return [
    `${period} ${say.sum[measure](sure)}${isAlone ? say.most(binName(highest, unit, lang), say.amount[measure](highest.sure)) : ''}${unknown > 0 ? `${t.semicolon} ${t.tollsUnknown(unknown)}` : ''}.`,
    ...(spread >= 0.5 ? [say.spread[measure](Math.round(spread), say.unit[unit])] : []),
  ].join(' ');
}
